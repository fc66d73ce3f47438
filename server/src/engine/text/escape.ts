/**
 * Text from a case, the name of a file or another program, as the place takes it in which it is shown. Whatever leaves the
 * product passes through one of these, so that no text can pretend to be more than text.
 */

/** Control characters, the ones that turn the direction of writing, and what is no character of a text at all. */
const unshown = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\uFFF9-\uFFFB\uFFFE\uFFFF]/u;
const everyUnshown = new RegExp(unshown, 'gu');

/** What a build server takes for a command in a log: GitHub's `::name` at the start of a line and `##[name]` anywhere, `##vso[`. */
const command = /^(?=\s*::)|(?<=##)(?=\w*\[)/g;

/**
 * A text on one line that shows what it holds: a blank for a line end, two for a tab, a replacement character for every
 * other one that could move the cursor of a terminal, change its colours or turn the direction of writing. What a build
 * server would obey is broken by a character without width.
 */
export function visibleText(text: string): string {
  const plain = unshown.test(text)
    ? text
        .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, ' ')
        .replaceAll('\t', '  ')
        .replace(everyUnshown, '\uFFFD')
    : text;
  return plain.includes('::') || plain.includes('##') ? plain.replace(command, '\u200B') : plain;
}

/** Plain data whose texts are all {@link visibleText}, at any depth. */
export function visibleIn<Data>(data: Data): Data {
  return visibleValue(data) as Data;
}

function visibleValue(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(visibleValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visibleValue(inner)]));
}

const markupSigns: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text in HTML, XML and SVG, between tags and in a quoted attribute. */
export function markupText(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (sign) => markupSigns[sign] ?? sign);
}

/** The dot before what VS Code takes for the end of a bare domain; the list is that of linkify-it. */
const dotBeforeDomain =
  /\.(?=(?:[a-z]{2}|biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф|xn--[\w-]{1,60})(?![\p{L}\p{N}_-]))/giu;

/**
 * A text in Markdown, as CommonMark, GitHub and VS Code read it: nothing in it is taken for markup, a formula or a link,
 * not even a bare address. Where only something between two characters helps, it has no width.
 * Source: GitHub Flavored Markdown Spec 0.29, section 6.9, "Autolinks (extension)"; linkify-it, which VS Code uses.
 */
export function markdownText(text: string): string {
  return visibleText(text)
    .trim()
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]#|~>+$^]/g, '\\$&')
    .replace(/^(\d{1,9})(?=[.)])|^(?=[-=])/, '$1\\')
    .replace(dotBeforeDomain, '\\.')
    .replace(/(?<=www)(?=\\?\.)|(?<=\w)(?=:\/\/)|(?<=(?<!:)\/)(?=\/)|(?=@)/gi, '&#8203;');
}

/** A text of a calendar; it may go on in another line at any place. Source: RFC 5545, section 3.3.11. */
export function calendarText(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => visibleText(line).replaceAll('::', ':\u200B:'));
  return lines.map((line) => line.replace(/[\\;,]/g, '\\$&')).join('\\n');
}

/**
 * Data as JSON, in which the same characters are written as escapes: programs read what it was, a terminal shows no harm.
 * @param indent blanks a level; on one line without it.
 */
export function jsonText(data: unknown, indent?: number): string {
  return JSON.stringify(data, undefined, indent)
    .replace(
      /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\uFFF9-\uFFFB\uFFFE\uFFFF]/gu,
      escapedUnit,
    )
    .replace(/##\w*\[/g, (command) => command.slice(0, -1) + escapedUnit('['));
}

function escapedUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A message in SARIF, where `[words](number)` would be a link. Source: SARIF 2.1.0, section 3.11.6. */
export function sarifText(text: string): string {
  return visibleText(text).replaceAll('](', '] (');
}

/** The message of a workflow command of GitHub. Source: `core/src/command.ts` of `actions/toolkit`. */
export function workflowText(text: string): string {
  return visibleText(text).replaceAll('%', '%25');
}

/** A property of a workflow command. */
export function workflowProperty(text: string): string {
  return workflowText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
