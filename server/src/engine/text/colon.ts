import type { Language } from './localized.ts';

/** What stands between a label and its text: "Node: Write-off", "节点：核销". */
export function colon(language: Language): string {
  return language === 'zh' ? '：' : ': ';
}
