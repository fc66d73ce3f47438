import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { deadlinesText } from '../../server/src/cli/formats/deadlines-text.ts';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { rulePageAddress } from '../../server/src/engine/checks/rules/rule-page.ts';
import { checkCase } from '../../server/src/engine/checks/run.ts';
import { hints } from '../../server/src/engine/features/hints/hints.ts';
import { hover } from '../../server/src/engine/features/hover.ts';
import { nodeLenses } from '../../server/src/engine/features/lenses/node-lenses.ts';
import { markdownText } from '../../server/src/engine/text/escape.ts';
import type { Language } from '../../server/src/engine/text/localized.ts';
import { deadlineCalendar } from '../../server/src/engine/views/deadlines/calendar/deadline-calendar.ts';
import { standingOf } from '../../server/src/engine/views/deadlines/case-standing.ts';
import { renderText } from '../../server/src/engine/views/reports/render/render-text.ts';
import type { Report } from '../../server/src/engine/views/reports/report.ts';
import { reportKindNames, reportKinds } from '../../server/src/engine/views/reports/report-kinds.ts';
import { buildTimeline } from '../../server/src/engine/views/timeline/build-timeline.ts';
import { timelineSvg } from '../../server/src/engine/views/timeline/svg/timeline-svg.ts';
import { timelineText } from '../../server/src/engine/views/timeline/timeline-text.ts';
import { examined, golden, mistakes } from '../reports/examined.ts';
import { hostileTexts } from './hostile-texts.ts';

/** A case in which every value of some kinds is another text: the ones of the list in turn, from one of them on. */
function caseOf(
  text: string,
  texts: readonly string[],
  first: number,
  isReplaced: (kind: string) => boolean,
): string {
  const fields = readCase(text).fields.filter(({ facts }) => isReplaced(facts.kind));
  return fields.reduceRight((written, { place: { span } }, index) => {
    const value = `${texts[(first + index) % texts.length]}${index === 0 ? '' : ` ${index}`}`;
    return `${written.slice(0, span.start)}${JSON.stringify(value)}${written.slice(span.end)}`;
  }, text);
}

const bases = { golden, mistakes };
const ofText = (kind: string): boolean => kind === 'text';
const ofOtherKinds = (kind: string): boolean => kind !== 'text';

/** Cases in which every hostile text stands in many places, each with the words that people meet it under. */
const cases = Object.entries(bases).flatMap(([name, base]) =>
  hostileTexts.flatMap((_, first) => {
    if (first % 16 !== 0) return [];
    return [
      { name: `${name}, texts from ${first}`, text: caseOf(base, hostileTexts, first, ofText) },
      { name: `${name}, other values from ${first}`, text: caseOf(base, hostileTexts, first, ofOtherKinds) },
    ];
  }),
);

const languages: readonly Language[] = ['en', 'zh'];
const unshown = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F]/u;

/** Lines of an output that a terminal, an eye or a build server would take for something else. */
function deceptiveLines(output: string): string[] {
  return output
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => unshown.test(line) || /^\s*::/.test(line) || /##\w*\[/.test(line));
}

/** Everything that is written about a case, by what it is. */
function outputsOf(text: string, language: Language): Map<string, string> {
  const one = examined(text, '2026-05-20', 'AC.case.yaml');
  const { file, findings, context } = one;
  const outputs = new Map<string, string>();
  for (const name of reportKindNames) {
    const kind = reportKinds[name];
    const report =
      kind.scope === 'case' ? kind.write(one, language, new Map()) : reportOnAll(one, name, language);
    for (const format of kind.formats) {
      if (format !== 'xlsx') outputs.set(`${name} as ${format}`, renderText(report, format) ?? '');
    }
  }
  const timeline = buildTimeline(file, findings, context, language);
  outputs.set('timeline as text', timelineText(timeline, language));
  outputs.set('timeline as svg', timelineSvg(timeline, language));
  const standing = { ...standingOf(file, findings, context, language), file: 'AC.case.yaml' };
  outputs.set('deadlines as text', deadlinesText([standing], language));
  outputs.set('deadlines as ics', deadlineCalendar([standing], context.today, language));
  return outputs;
}

function reportOnAll(
  one: ReturnType<typeof examined>,
  name: keyof typeof reportKinds,
  language: Language,
): Report {
  const kind = reportKinds[name];
  if (kind.scope === 'case') throw new Error(`${name} is about one case`);
  const report = kind.begin(one.context, language);
  report.take(one);
  report.unreadable('::error::\u202E.case.yaml');
  return report.finish();
}

/** The hovers over every value of a case, and what hints behind values say. */
function markdownInTheEditor(text: string, language: Language): string[] {
  const file = readCase(text);
  const { context } = examined(text);
  const findings = checkCase(file, context);
  const hovers = file.fields.map(
    ({ place }) => hover(file, findings, place.span.start, context, language)?.markdown,
  );
  const tooltips = hints(file, { start: 0, end: text.length }, context).map(
    ({ tooltip }) => tooltip[language],
  );
  return [...hovers, ...tooltips].filter((markdown) => markdown !== undefined);
}

const preview = new MarkdownIt({ html: true, linkify: true });
preview.linkify.set({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true });
const ownPages = rulePageAddress('').replace(/\.md$/, '');

interface MarkdownNode {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

function nodesOf(node: MarkdownNode): MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

/** What a reader of Markdown makes of it besides text, tables, lists and links to our own pages: GitHub, VS Code's preview and hovers. */
function moreThanText(markdown: string): string[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const github = nodesOf(tree as MarkdownNode).flatMap(({ type, url = '', value = '' }) => {
    if (type === 'link') return url.startsWith(ownPages) ? [] : [`github: link to ${url}`];
    return /^(?:image|html|code|definition|footnote|.*Reference)/.test(type)
      ? [`github: ${type} ${value}`]
      : [];
  });
  const written = `${preview.render(markdown)}\n${marked.parse(markdown, { async: false })}`;
  const html = [...written.matchAll(/<(a|img|script|svg|input|pre)\b[^>]*>|<!--/g)].flatMap(([tag]) =>
    tag.startsWith(`<a href="${ownPages}`) ? [] : [`vscode: ${tag}`],
  );
  return [...github, ...html];
}

describe('a text in Markdown', () => {
  const blocks = (markdown: string): string[] =>
    (
      fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as MarkdownNode
    ).children!.map(
      ({ type, children = [] }) => `${type}: ${[...new Set(children.map((child) => child.type))]}`,
    );

  function isText(text: string): void {
    const escaped = markdownText(text);
    for (const markdown of [escaped, `one ${escaped} two`, `(${escaped})`]) {
      expect(moreThanText(markdown)).toEqual([]);
      expect(blocks(markdown)).toEqual(['paragraph: text']);
    }
    expect(blocks(`before\n\n${escaped}\n\nbehind`)).toHaveLength(3);
  }

  it.each(hostileTexts)('is a paragraph of text: %j', isText);

  it('is a paragraph of text, whatever it is made of', () => {
    const pieces = fc.array(
      fc.constantFrom(...hostileTexts, 'a', ' ', '.', '@', ':', '/', '\\', 'www', 'com', '1', '-'),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        if (/[^\s\u0085]/.test(text)) isText(text);
      }),
    );
  });
});

describe.each(cases)('$name', ({ text }) => {
  it.each(languages)('shows no text as more than text (%s)', (language) => {
    for (const [name, output] of outputsOf(text, language)) {
      expect({ name, lines: deceptiveLines(output) }).toEqual({ name, lines: [] });
      if (name.endsWith('as md')) expect({ name, more: moreThanText(output) }).toEqual({ name, more: [] });
      if (name.endsWith('as csv')) {
        const cells = Papa.parse<string[]>(output.slice(1)).data.flat();
        expect({ name, cells: cells.filter((cell) => /^\s*[=+@＝＋＠]|^\s*[-－]./.test(cell)) }).toEqual({
          name,
          cells: [],
        });
      }
    }
  });

  it.each(languages)(
    'holds nothing in the editor that could be clicked or take the place of other text (%s)',
    (language) => {
      for (const markdown of markdownInTheEditor(text, language)) {
        expect(deceptiveLines(markdown)).toEqual([]);
        expect(moreThanText(markdown)).toEqual([]);
      }
      const { file, findings, context } = examined(text);
      for (const { title } of nodeLenses(file, findings, context, language)) {
        expect(title).not.toMatch(/[$]\(\w+\)/);
        expect(deceptiveLines(title)).toEqual([]);
      }
    },
  );
});
