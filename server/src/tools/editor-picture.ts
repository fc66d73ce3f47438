import type { Finding } from '../engine/checks/finding.ts';
import { markupText } from '../engine/text/escape.ts';
import type { Language } from '../engine/text/localized.ts';
import { colours, danger, stateColours, warning } from '../engine/views/timeline/svg/look.ts';
import { element } from '../engine/views/timeline/svg/markup.ts';

/** What of a text is on a picture of it. */
export interface Excerpt {
  /** Words at the beginning of its first line. */
  readonly from: string;
  readonly lines: number;
  readonly language: Language;
  /** Of the whole text; those on these lines are drawn. */
  readonly findings: readonly Finding[];
}

/** Sizes in pixels. What a message has too many words for is cut at the edge, as in an editor. */
const lineHeight = 22;
const fontSize = 14;
const margin = 18;
const width = 900;

const theme = {
  page: 'var(--vscode-editor-background)',
  text: 'var(--vscode-editor-foreground)',
  muted: 'var(--vscode-descriptionForeground)',
  line: 'var(--vscode-editorWidget-border)',
  accent: 'var(--vscode-textLink-foreground)',
  error: 'var(--vscode-editorError-foreground)',
  warning: 'var(--vscode-editorWarning-foreground)',
  information: 'var(--vscode-editorInfo-foreground)',
} as const;

/** Lines of a file as an editor shows them, what is wrong underlined and said behind its line. */
export function editorPicture(text: string, { from, lines, language, findings }: Excerpt): string {
  const all = text.split('\n');
  const first = all.findIndex((line) => line.startsWith(from));
  const begin = all.slice(0, first).join('\n').length + (first === 0 ? 0 : 1);
  let offset = begin;
  const drawn = all.slice(first, first + lines).map((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const here = findings.filter(({ span }) => span.start >= start && span.start < offset);
    return lineSvg(line, start, (index + 1) * lineHeight, here, language);
  });
  const height = lines * lineHeight + 2 * margin;
  return `${element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    element('rect', { width, height, rx: 6, fill: theme.page }),
    element(
      'g',
      {
        transform: `translate(${margin} ${margin - 6})`,
        'font-family': "'Cascadia Mono', Consolas, Menlo, 'Noto Sans Mono CJK SC', monospace",
        'font-size': fontSize,
      },
      ...drawn,
    ),
  )}\n`;
}

function lineSvg(
  line: string,
  start: number,
  y: number,
  findings: readonly Finding[],
  language: Language,
): string {
  const hash = line.search(/(?<!\S)#/);
  const code = hash === -1 ? line : line.slice(0, hash).trimEnd();
  const comment = line.slice(code.length);
  const [worst] = findings;
  const colour = worst === undefined ? theme.text : colourOf(worst);
  const end = worst === undefined ? 0 : worst.span.start - start;
  const marked = worst === undefined ? '' : code.slice(end, worst.span.end - start);
  const message = worst === undefined ? '' : `   ● ${worst.message[language]}`;
  const part = (words: string, fill: string, more = {}): string =>
    words === '' ? '' : element('tspan', { fill, ...more }, markupText(words));
  return element(
    'text',
    { x: 0, y, 'xml:space': 'preserve' },
    part(code.slice(0, worst === undefined ? code.length : end), theme.text),
    part(marked, colour, { 'text-decoration': 'underline wavy' }),
    part(worst === undefined ? '' : code.slice(worst.span.end - start), theme.text),
    part(message === '' ? comment : '', theme.muted),
    part(message, colour, { 'font-size': fontSize - 2 }),
  );
}

function colourOf({ severity }: Finding): string {
  if (severity === 'error') return theme.error;
  return severity === 'warning' ? theme.warning : theme.information;
}

/** A drawing for white paper in the colours of the editor's theme. */
export function themed(svg: string): string {
  const replaced: readonly (readonly [string, string])[] = [
    [colours.page, theme.page],
    [colours.text, theme.text],
    [colours.muted, theme.muted],
    [colours.line, theme.line],
    [colours.hatch, theme.line],
    [colours.accent, theme.accent],
    [colours.window, 'var(--vscode-editor-lineHighlightBackground, transparent)'],
    [stateColours.done, 'var(--vscode-charts-green)'],
    [warning, theme.warning],
    [danger, theme.error],
  ];
  return replaced.reduce((drawing, [colour, variable]) => drawing.replaceAll(colour, variable), svg);
}
