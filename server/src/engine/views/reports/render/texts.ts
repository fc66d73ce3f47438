/** What the renderers say by themselves. */
export const renderTexts = {
  en: {
    item: 'Item',
    value: 'Entry',
    colon: ': ',
    verdict: 'Verdict',
    htmlLanguage: 'en',
    open: '[',
    close: ']',
  },
  zh: {
    item: '项目',
    value: '内容',
    colon: '：',
    verdict: '结论',
    htmlLanguage: 'zh-CN',
    open: '【',
    close: '】',
  },
} as const;
