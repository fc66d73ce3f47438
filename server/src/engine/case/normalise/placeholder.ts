import type { FieldFacts } from '../../format/field.ts';

const placeholders = new Set(
  `~ null nil none n/a n.a. na n\\a tbd tbc tba t.b.d. tobeadvised tobeconfirmed pending unknown
  无 暂无 空 未定 未知 待定 待补 待补充 待填 待填写 待确认 待核实 待提供 待定中 待放行后补 后补 暂缺 不详
  不适用`.split(/\s+/),
);

/** Strokes, dots and question marks alone, of any number: `/`, `-`, `—`, `--`, `……`, `？？`, `***`. */
const strokes = /^[-/\\.?*_…—–―·~。、]+$/;

/** Longer texts are not even looked at. */
const longest = 20;

/**
 * Whether a text stands for "not known yet" or "none"; it then counts as missing. In any width and letter
 * case, and in brackets.
 * @param facts the field, where it is known: `NO` is what interfaces write for a company without customs
 *   code, and Norway elsewhere; `NA` is Namibia.
 */
export function isPlaceholder(text: string, facts?: FieldFacts): boolean {
  if (text === '') return true;
  // Most values are numbers, dates and codes: none of these words begins with a digit.
  if (text.length > longest || /^\d/.test(text)) return false;
  const bare = text.normalize('NFKC').trim().toLowerCase().replace(/\s/g, '');
  const inner = bare.replace(/^[([{<【“"'](.*)[)\]}>】”"']$/, '$1').replace(/[。.!]$/, '');
  if (facts?.scheme === 'country' && inner === 'na') return false;
  if (facts?.scheme === 'customs-registration-code' && inner === 'no') return true;
  return inner === '' || strokes.test(inner) || placeholders.has(inner) || placeholders.has(bare);
}

const referrals = new Set(['同上', '同前', '详见附件', '见附件', '详见附页', '见附页', '如附件']);

/** Whether a text refers to another place (同上, 详见附件): something is meant, and it does not stand here. */
export function isReferral(text: string): boolean {
  return text.length <= longest && referrals.has(text.replace(/[\s（()）。.]/g, ''));
}
