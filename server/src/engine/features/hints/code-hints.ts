import type { CaseFile } from '../../case/case-file.ts';
import { chapterExists, chapterLabel } from '../../reference/harmonized-system.ts';
import type { Tariff } from '../../reference/tariff.ts';
import { markdownText, visibleIn } from '../../text/escape.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Span } from '../../text/span.ts';
import { valueMeaning } from '../value-meaning.ts';
import type { Hint } from './hint.ts';

/** What kind of goods a commodity code is for, behind the codes in a range: a case may have thousands of them. */
export function codeHints(file: CaseFile, range: Span, tariff: Tariff | undefined): Hint[] {
  return (file.content.goods?.items ?? []).flatMap(({ place, hsCode, name }) => {
    if (place.span.end < range.start || range.end < place.span.start) return [];
    const { value } = hsCode ?? {};
    if (hsCode === undefined || value === undefined) return [];
    const chapter = value.slice(0, 2);
    const known = chapterExists(chapter) ? chapterLabel(chapter) : undefined;
    const description = tariff?.description(value);
    const label = description === undefined ? known : { en: excerpt(description), zh: excerpt(description) };
    const meaning = valueMeaning(hsCode, tariff);
    if (label === undefined || meaning === undefined) return [];
    const written = name?.text.toLowerCase();
    if (written === label.en || written === label.zh) return [];
    const tooltip = { en: markdownText(meaning.en), zh: markdownText(meaning.zh) };
    return [{ field: hsCode, label: visibleIn(label), tooltip, figures: [] }];
  });
}
