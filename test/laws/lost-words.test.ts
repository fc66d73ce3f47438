import { expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { fixAll } from '../../server/src/engine/checks/fix-all.ts';
import { checkCase, ruleContext } from '../../server/src/engine/checks/run.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { caseWith } from '../case/read-value.ts';

const context = ruleContext(defaultSettings, calendarDay('2026-05-20')!);

/** A tidy value of each kind, and words that people write beside it and that the rest of the case does not say. */
const beside: readonly (readonly [path: string, value: string, words: readonly string[]])[] = [
  ['goods[0].hsCode', '8471309000', ['暂定', '待核', '(暂定)', '（暂定）', '-按旧税则']],
  [
    'goods[0].amount',
    '22,200.00',
    ['¥', '￥', '€', '£', '$', 'HK$', '元', '万元', 'RMB', 'EUR', '欧元', 'USD'],
  ],
  ['goods[0].unitPrice', '410', ['¥', '元/台', '€', 'USD/PCS']],
  ['goods[0].quantity', '120', ['台', '箱', 'PCS', 'box', '万台', 'm']],
  ['goods[0].origin', 'CN', ['（暂定）', '待核']],
  ['currency', 'USD', ['（暂定）', '或EUR']],
  ['parties.client.uscc', '91310000607378122U', ['（旧）', '待核']],
  ['parties.agent.customsCode', '3122960123', ['（旧）', '待核']],
  ['agreement.signedOn', '2026-03-02', ['T09:30', ' 09:30', ' 下午3点', '上午', '（草签）', '或次日']],
  ['nodes.verification.completedOn', '2026/4/23', [' 15:00', ' 3:00 PM', '15时', ' 约']],
  ['nodes.clearance.declaration.declaredAt', '2026-04-24 09:30', [':15', '（估计）']],
  ['nodes.clearance.declaration.number', '2248 2026 1 000123456', ['（改单前）', '待核']],
];

/** Words in front of a value, as a label that names something else than its entry. */
const labels = ['暂定：', '估计: ', '旧：'];

const written = beside.flatMap(([path, value, words]) => [
  ...words.map((word) => [path, `${value}${word}`, word] as const),
  ...labels.map((label) => [path, `${label}${value}`, label] as const),
]);

it.each(written)('no safe fix of %s: %s loses a word', (path, typed, word) => {
  const text = caseWith(path, JSON.stringify(typed));
  const letters = word.normalize('NFKC').match(/[\p{L}\p{N}\p{Sc}]+/gu) ?? [];
  const kept = fixAll(text, context).text.normalize('NFKC');
  expect(letters.filter((letter) => !kept.includes(letter))).toEqual([]);
});

it('and is not kept from doing so by offering none', () => {
  const offered = written.filter(([path, typed]) =>
    checkCase(readCase(caseWith(path, JSON.stringify(typed))), context).some(
      (finding) => finding.path === path && finding.fixes.length > 0,
    ),
  );
  expect(offered.length).toBeGreaterThan(written.length / 3);
});
