import { relative } from 'node:path';
import type { Finding, Fix } from '../../engine/checks/finding.ts';
import { severityWords } from '../../engine/checks/rules/severity-words.ts';
import { newFindings } from '../../engine/checks/run.ts';
import { formFix } from '../../engine/checks/safe-fixes.ts';
import { visibleText } from '../../engine/text/escape.ts';
import { type LineIndex, lineIndex } from '../../engine/text/line-index.ts';
import type { Language } from '../../engine/text/localized.ts';
import type { CheckedFile } from '../check/checked-file.ts';
import type { CheckFormatter } from './check-format.ts';
import { type Paint, paintFor } from './colours.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { type NotJudged, notJudgedText } from './not-judged.ts';
import { severityStyles } from './severity-styles.ts';
import { summary } from './summary.ts';

/**
 * For people: every finding that is neither waived nor known with its line and a marker under the place, then what could not
 * be judged, at the end how many there are.
 */
export const checkText: CheckFormatter<Part> = ({ stdout, variables, language }) => {
  const paint = paintFor(stdout, variables);
  return {
    file(checked) {
      const lines = lineIndex(checked.text);
      const blocks = newFindings(checked.findings).map((finding) =>
        block(checked, lines, finding, language, paint),
      );
      const notJudged = checked.unchecked.map((one) => ({ ...one, file: checked.path }));
      return { text: blocks.join(''), notJudged };
    },
    whole(files, { total, setUp }) {
      if (total.files === 0) return '';
      const notJudged = notJudgedText(
        files.flatMap((file) => file.notJudged),
        language,
      );
      return `${files.map(({ text }) => text).join('')}${notJudged}${summary(total, setUp, language)}\n`;
    },
  };
};

interface Part {
  readonly text: string;
  readonly notJudged: readonly NotJudged[];
}

function block(
  { path, text, fixable }: CheckedFile,
  lines: LineIndex,
  finding: Finding,
  language: Language,
  paint: Paint,
): string {
  const shown = excerpt(text, lines, finding.span);
  const style = severityStyles[finding.severity];
  const place = paint('bold', `${visibleText(path)}:${shown.line}:${shown.column}`);
  const severity = paint(style, severityWords[finding.severity][language]);
  const code = paint('dim', `[${finding.code}]`);
  const gutter = ' '.repeat(String(shown.line).length);
  const rows = [
    `${place} ${severity} ${visibleText(finding.message[language])} ${code}`,
    ...sourceRows(shown, gutter, (marker) => paint(style, marker), paint),
    ...[...relatedTexts(finding, lines, language), ...fixTexts(finding, fixable.has(finding), language)].map(
      (note) => `${gutter} ${paint('dim', '=')} ${note}`,
    ),
  ];
  return `${rows.join('\n')}\n\n`;
}

function sourceRows(
  { line, source, marker }: Excerpt,
  gutter: string,
  mark: (marker: string) => string,
  paint: Paint,
): string[] {
  const bar = paint('dim', '|');
  return [`${paint('dim', String(line))} ${bar} ${source}`, `${gutter} ${bar} ${mark(marker)}`];
}

function relatedTexts({ related }: Finding, lines: LineIndex, language: Language): string[] {
  return related.map(({ span, message, elsewhere }) => {
    const note = visibleText(message[language]);
    if (elsewhere !== undefined) {
      const { file, start } = elsewhere;
      return `${visibleText(relative('.', file))}:${start.line + 1}:${start.character + 1} ${note}`;
    }
    const line = lines.positionAt(span.start).line + 1;
    return language === 'zh' ? `第 ${line} 行：${note}` : `line ${line}: ${note}`;
  });
}

function fixTexts(finding: Finding, isFixable: boolean, language: Language): string[] {
  return finding.fixes.map((fix) => fixText(fix, isFixable && fix === formFix(finding), language));
}

/** A fix that changes what the case says is for a person to choose, in the editor. */
function fixText({ title }: Fix, automatic: boolean, language: Language): string {
  const name = visibleText(title[language]);
  if (language === 'zh') return `修正（${automatic ? '--fix' : '编辑器中'}）：${name}`;
  return `fix (${automatic ? '--fix' : 'in the editor'}): ${name}`;
}
