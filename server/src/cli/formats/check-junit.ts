import { type Finding, isCrash } from '../../engine/checks/finding.ts';
import { severityWords } from '../../engine/checks/rules/severity-words.ts';
import { markupText } from '../../engine/text/escape.ts';
import { lineIndex } from '../../engine/text/line-index.ts';
import type { Language, Localized } from '../../engine/text/localized.ts';
import type { CheckedFile } from '../check/checked-file.ts';
import { weighs } from '../check/verdict.ts';
import type { CheckFormatter } from './check-format.ts';
import { type Place, placeOf } from './place.ts';
import { knownReason, waivedReason } from './silenced.ts';
import { tag } from './xml.ts';

interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

interface TestCase {
  readonly name: string;
  readonly outcome: 'passed' | 'skipped' | 'failure' | 'error';
  readonly message?: string;
  readonly type?: string;
  readonly place?: Place;
}

/**
 * For Jenkins, GitLab and others that read JUnit's XML: a suite a file, in it a test for every finding. What weighs less
 * than the failing severity is a test that passed with a note; what is waived, known or could not be judged is skipped; a
 * file that could not be read is an error; a file without any of these is one test that passed.
 */
export const checkJunit: CheckFormatter<Suite> = ({ language }, failOn) => {
  const file = ({ path, text, findings, unchecked }: CheckedFile): Suite => {
    const lines = lineIndex(text);
    const cases = [
      ...findings.map((finding): TestCase => {
        const place = placeOf(lines, finding.span);
        const name = nameOf(finding.code, finding.path);
        const skipped = silencedReason(finding);
        if (skipped !== undefined) return { name, place, outcome: 'skipped', message: skipped[language] };
        // A rule that threw has judged nothing, whatever fails the check.
        if (isCrash(finding)) return { name, place, outcome: 'error', message: finding.message[language] };
        const outcome = weighs(finding.severity, failOn) ? 'failure' : 'passed';
        const type = severityWords[finding.severity][language];
        return { name, place, outcome, type, message: finding.message[language] };
      }),
      ...unchecked.map(({ code, path: at, reason, remedy }): TestCase => {
        return {
          name: nameOf(code, at),
          outcome: 'skipped',
          message: `${reason[language]}${language === 'zh' ? '。' : '. '}${remedy[language]}`,
        };
      }),
    ];
    return { name: path, cases: cases.length === 0 ? [{ name: 'certcase', outcome: 'passed' }] : cases };
  };
  return {
    file,
    project: file,
    whole(files, { problems, tooManyWarnings }) {
      const suites: Suite[] = [
        ...files,
        ...problems.map(({ file = 'certcase', sentence }): Suite => {
          return { name: file, cases: [{ name: 'certcase', outcome: 'error', message: sentence[language] }] };
        }),
      ];
      if (tooManyWarnings !== undefined) {
        const message = tooManyWarnings[language];
        suites.push({ name: 'certcase', cases: [{ name: '--max-warnings', outcome: 'failure', message }] });
      }
      const all = suites.flatMap(({ cases }) => cases);
      return [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        `${tag('testsuites', { name: 'certcase', ...counts(all) })}\n`,
        ...suites.map((suite) => suiteElement(suite, language)),
        '</testsuites>\n',
      ].join('');
    },
  };
};

function nameOf(code: string, path: string): string {
  return path === '' ? code : `${code} ${path}`;
}

function silencedReason({ waived, known }: Finding): Localized | undefined {
  if (waived !== undefined) return waivedReason(waived);
  return known === true ? knownReason : undefined;
}

function counts(cases: readonly TestCase[]): Record<string, number> {
  const having = (outcome: TestCase['outcome']): number =>
    cases.filter((testCase) => testCase.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: having('failure'),
    errors: having('error'),
    skipped: having('skipped'),
  };
}

function suiteElement({ name, cases }: Suite, language: Language): string {
  const elements = cases.map((testCase) => caseElement(name, testCase, language));
  return `  ${tag('testsuite', { name, ...counts(cases) })}\n${elements.join('')}  </testsuite>\n`;
}

function caseElement(file: string, testCase: TestCase, language: Language): string {
  const { name, outcome, message = '', type, place } = testCase;
  const attributes = { name, classname: file, file, line: place?.line };
  if (outcome === 'passed' && message === '') return `    ${tag('testcase/', attributes)}\n`;
  const where = place === undefined ? file : `${file}:${place.line}:${place.column}`;
  const inner =
    outcome === 'skipped'
      ? tag('skipped/', { message })
      : outcome === 'passed'
        ? `<system-out>${markupText(`${where} ${type ?? ''} ${message}`)}</system-out>`
        : `${tag(outcome, { message, type: type ?? severityWords.error[language] })}${markupText(`${where} ${message}`)}</${outcome}>`;
  return `    ${tag('testcase', attributes)}${inner}</testcase>\n`;
}
