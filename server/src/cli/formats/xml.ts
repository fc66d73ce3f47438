import { printable } from './printable.ts';

/** A start tag, `<name key="value">`, or with `/` behind the name an empty element; undefined values are left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const end = name.endsWith('/') ? '/>' : '>';
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  return `<${name.replace(/\/$/, '')}${written.join('')}${end}`;
}

/**
 * A text that stands for itself between tags and in attributes. What XML 1.0 knows no way to write (control characters,
 * half a surrogate pair) becomes the replacement character.
 */
export function xmlText(text: string): string {
  return printable(text)
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
