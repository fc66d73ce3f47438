import { expect, it } from 'vitest';
import { handOver } from '../../server/src/engine/views/reports/hand-over.ts';
import { plainText } from '../../server/src/engine/views/reports/render/plain-text.ts';
import { examined, example, golden, mistakes } from './examined.ts';

it('says where a case stands, what comes next and who owes what', () => {
  const text = plainText(handOver(examined(mistakes, '2026-04-30'), 'zh'));
  expect(text).toContain('【交接单：AC-2026-0388】\n截至2026年4月30日（周四）\n');
  expect(text).toContain('■ 当前进度\n核销最迟应于2026年5月8日（周五）完成，还剩 3 个工作日。');
  expect(text).toContain('■ 下一步\n完成核销，最迟2026年5月8日（周五）。');
  expect(text).toContain('▪ 代理方：Huatong Import & Export Agency Co., Ltd.\n- 核销5月8日（周五）到期');
  expect(text).toContain('▪ 委托方：苏州启明电子有限公司\n- 商品编码 841869900 ');
});

it('puts what stops the goods first, questions of one kind to one side, and matters of form last', () => {
  const text = plainText(handOver(examined(mistakes, '2026-04-30'), 'zh'));
  const order = [
    '商品编码 841869900 ',
    '商品编码 9052801000',
    '▪ 代理方',
    '海关会退单',
    '预审会被退回',
    '未加引号',
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((left, right) => left - right));
});

it('says that a day has passed, once', () => {
  const report = handOver(examined(mistakes), 'en');
  expect(report.verdict.tone).toBe('bad');
  const text = plainText(report);
  expect(text).toContain('■ Next step\nComplete the write-off at once; it was due Fri 8 May 2026.');
  expect(text.match(/overdue by 9 working days/g)).toHaveLength(2);
});

it('has nothing left to do for an archived case', () => {
  const text = plainText(handOver(examined(golden), 'en'));
  expect(text).toContain('None: the case is archived.');
  expect(text).toContain('Nobody owes anything.');
});

it('names the node that a new case begins with', () => {
  expect(plainText(handOver(examined(example('import-early')), 'en'))).toContain(
    '■ Next step\nPre-review; no day is set for it yet.',
  );
});

it('fits on one page', () => {
  for (const name of ['golden-import', 'import-mistakes', 'import-broken', '出口-手写录入']) {
    const lines = plainText(handOver(examined(example(name)), 'zh')).split('\n');
    expect(lines.length).toBeLessThan(55);
  }
});
