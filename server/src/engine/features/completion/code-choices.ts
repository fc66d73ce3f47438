import type { CodeScheme } from '../../format/field.ts';
import { country, countryCodes } from '../../reference/countries.ts';
import { currencyCodes, currencyName } from '../../reference/currencies.ts';
import { customsOffice, knownCustomsOffices } from '../../reference/customs-districts.ts';
import { chapterLabel, continuations } from '../../reference/harmonized-system.ts';
import type { Localized } from '../../text/localized.ts';
import { besideUnder } from './case-values.ts';
import type { Choice, Choices } from './choice.ts';
import type { Asked } from './completion.ts';

/** The codes of a standard; undefined for codes that only the case gives. */
export function codeChoices(asked: Asked, scheme: CodeScheme | undefined): Choices | undefined {
  const { language } = asked;
  const named = (codes: readonly string[], name: (code: string) => Localized | undefined): Choices => ({
    choices: codes.map((text) => ({
      text,
      kind: 'code',
      detail: name(text)?.[language],
      words: Object.values(name(text) ?? {}).join(' '),
    })),
  });
  switch (scheme) {
    case 'currency':
      return named(currencyCodes(), currencyName);
    case 'country':
      return named(countryCodes(), (code) => country(code)?.name);
    case 'customs-district':
      return named(knownCustomsOffices(), customsOffice);
    case 'hs-code':
      return commodityCodes(asked);
    default:
      return undefined;
  }
}

/** Most codes of other cases and of the tariff that are offered at once. */
const most = 100;

/**
 * The codes of this case, of the other cases and of the tariff that begin as typed, by product too, the one of the same
 * product first; where no whole code stands there yet, the chapters, headings and subheadings that lead to one.
 */
function commodityCodes(asked: Asked): Choices {
  const { file, cursor, context, language } = asked;
  const typed = asked.typed.replace(/["'.\s]/g, '');
  const isCode = /^\d*$/.test(typed);
  const begins = (code: string) => !isCode || code.startsWith(typed);
  const used = new Map<string, string>();
  for (const { hsCode, name } of file.content.goods?.items ?? []) {
    if (hsCode?.value?.length === 10 && !used.has(hsCode.value)) used.set(hsCode.value, name?.value ?? '');
  }
  for (const { code, name } of context.siblings?.usedHsCodes() ?? [])
    if (!used.has(code)) used.set(code, name);
  const tariff = isCode && typed.length >= 2 ? (context.tariff?.startingWith(typed, most) ?? []) : [];
  for (const code of tariff) if (!used.has(code)) used.set(code, context.tariff?.description(code) ?? '');
  const product = besideUnder(asked, 'name');
  const whole = [...used]
    .filter(([code]) => begins(code))
    .sort(([, left], [, right]) => Number(right === product) - Number(left === product));
  const written = file.text.slice(cursor.span.start, cursor.span.end).replace(/\D/g, '');
  const beginnings = isCode && typed.length < 6 && written.length < 10 ? continuations(typed) : [];
  return {
    choices: [
      ...whole.slice(0, most).map(
        ([text, name]): Choice => ({
          text,
          kind: 'code',
          detail: [name, chapterLabel(text.slice(0, 2))?.[language]].filter(Boolean).join(' · '),
          words: asked.typed,
        }),
      ),
      ...beginnings.map((text): Choice => {
        const label = chapterLabel(text.slice(0, 2));
        return {
          text,
          kind: 'code',
          label: `${text}…`,
          detail: label?.[language],
          words: Object.values(label ?? {}).join(' '),
          isBeginning: true,
        };
      }),
    ],
    isIncomplete: true,
  };
}
