import { colon } from '../../text/colon.ts';
import type { Language } from '../../text/localized.ts';
import type { Reconciliation, ReconciliationLine, StatedLine } from './timeline.ts';

/** Lines of a case that are written out; of more, only those that do not agree. */
const writtenOut = 20;

/** The reconciliation as lines of plain text, paper after paper. */
export function reconciliationText({ summary, papers, lines }: Reconciliation, language: Language): string[] {
  const shown = lines.length <= writtenOut ? lines : lines.filter(({ verdict }) => verdict !== 'agrees');
  return [
    { en: `Reconciliation · ${summary}`, zh: `单证核对 · ${summary}` }[language],
    ...shown.flatMap((line) => [
      `    ${heading(line)}`,
      ...papers.flatMap(({ name, title }) => {
        const stated = line.stated[name];
        return stated === undefined ? [] : [`        ${title}${colon(language)}${values(stated, language)}`];
      }),
    ]),
  ];
}

function heading({ title, verdictText, rate }: ReconciliationLine): string {
  return [title, verdictText, rate].filter((part) => part !== undefined).join(' · ');
}

function values({ name, quantity, amount }: StatedLine, language: Language): string {
  const separator = language === 'zh' ? '，' : ', ';
  return [name, quantity, amount].flatMap((value) => value?.text ?? []).join(separator);
}
