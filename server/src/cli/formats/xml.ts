import { markupText } from '../../engine/text/escape.ts';

/** A start tag, `<name key="value">`, or with `/` behind the name an empty element; undefined values are left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const end = name.endsWith('/') ? '/>' : '>';
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${markupText(String(value))}"`],
  );
  return `<${name.replace(/\/$/, '')}${written.join('')}${end}`;
}
