import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { ruleOf } from '../checks/rules/index.ts';
import type { Rule } from '../checks/rules/rule.ts';
import { rulePageAddress } from '../checks/rules/rule-page.ts';
import { defaultText } from '../settings/default-text.ts';
import { nameOf, type SettingPath, settingAt, settingTexts } from '../settings/setting-texts.ts';
import type { Language } from '../text/localized.ts';
import { type Span, touches } from '../text/span.ts';
import type { Hover } from './hover.ts';

/** What a setting or a rule of the project file means; undefined where neither stands at the offset (UTF-16). */
export function hoverProject(text: string, offset: number, language: Language): Hover | undefined {
  const place = locate(parseDocument(text, { logLevel: 'silent' }).contents, [], offset);
  if (place === undefined) return undefined;
  const rule = ruleAt(place);
  if (rule !== undefined) return { span: place.span, markdown: ruleMarkdown(rule, language) };
  // An item of a list has no meaning of its own.
  const setting = settingAt(place.path) ?? settingAt(place.path.slice(0, -1));
  return setting && { span: place.span, markdown: settingMarkdown(setting, language) };
}

/** A word of the file, and the names and item numbers on the way to it. */
interface Located {
  readonly path: readonly string[];
  readonly word: string;
  readonly span: Span;
}

function locate(node: unknown, path: readonly string[], offset: number): Located | undefined {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const inner = [...path, String(key)];
      const found = locate(key, inner, offset) ?? locate(value, inner, offset);
      if (found !== undefined) return found;
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const found = locate(item, [...path, `${index}`], offset);
      if (found !== undefined) return found;
    }
  } else if (isScalar(node) && node.range) {
    const span = { start: node.range[0], end: node.range[1] };
    return touches(span, offset) ? { path, span, word: String(node.value) } : undefined;
  }
  return undefined;
}

function ruleAt({ path, word }: Located): Rule | undefined {
  const [first, second] = path;
  if (first === 'rules') return ruleOf(second ?? '');
  return first === 'waivers' && second === 'forbidden' ? ruleOf(word) : undefined;
}

const labels = { en: '*Default:* ', zh: '*默认值*：' } as const;

function settingMarkdown(setting: SettingPath, language: Language): string {
  const usual = defaultText(setting);
  const lines = [`**${nameOf(setting)}**`, settingTexts[setting][language]];
  return [...lines, ...(usual === undefined ? [] : [`${labels[language]}\`${usual}\``])].join('\n\n');
}

function ruleMarkdown({ code, documentation }: Rule, language: Language): string {
  const { title, why } = documentation;
  return [`**${title[language]}**`, why[language], `[${code}](${rulePageAddress(code)})`].join('\n\n');
}
