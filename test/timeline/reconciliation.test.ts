import { describe, expect, it } from 'vitest';
import { caseOf, example, timelineOf } from './timeline-of.ts';

const golden = example('golden-import');

function linesOf(text: string) {
  return timelineOf(text, '2026-05-20').reconciliation!.lines;
}

describe('the reconciliation', () => {
  it('puts name, quantity and amount of the papers side by side, with the rate', () => {
    const { summary, papers, lines } = timelineOf(golden, '2026-05-20').reconciliation!;
    expect(summary).toBe('2 goods lines: 1 within 3 %, 1 in agreement');
    expect(papers.map(({ title }) => title)).toEqual(['Certificate', 'Declaration', 'Bill of lading']);
    expect(lines.map(({ title, rate, verdict, verdictText }) => [title, rate, verdict, verdictText])).toEqual(
      [
        ['Line 1', '0.0 %', 'agrees', 'Agrees'],
        ['Line 2', '1.0 %', 'within', 'Within 3 %'],
      ],
    );
    const { declaration, billOfLading } = lines[1]!.stated;
    expect(declaration!.quantity).toMatchObject({ text: '198', deviates: true });
    expect(billOfLading!.quantity).toMatchObject({ text: '200', deviates: false });
    expect(billOfLading!.amount).toBeUndefined();
    const { start, end } = declaration!.quantity!.span;
    expect(golden.slice(start, end)).toBe('198');
  });

  it('says first what is worst', () => {
    const lines = linesOf(
      caseOf(
        [
          'verification:',
          '  certificate:',
          '    goods:',
          '      - { line: 1, name: Monitors, quantity: 200 }',
          '      - { line: 2, name: Cables, quantity: 10 }',
          '      - { line: 3, name: Pens, quantity: 7 }',
          'clearance:',
          '  declaration:',
          '    declaredAt: 2026-05-18T09:00',
          '    goods:',
          '      - { line: 1, name: Monitors, quantity: 180 }',
          '      - { line: 2, name: Wires, quantity: 10 }',
          '',
        ].join('\n'),
      ),
    );
    expect(lines.map(({ verdict, verdictText }) => [verdict, verdictText])).toEqual([
      ['differs', 'Over 3 %'],
      ['differs', 'Other name'],
      ['differs', 'Not on the declaration'],
    ]);
  });

  it('has nothing to compare where one paper stands alone, and is absent where none lists goods', () => {
    const alone = caseOf('verification: { certificate: { goods: [{ line: 1, name: A, quantity: 1 }] } }\n');
    expect(linesOf(alone)[0]).toMatchObject({ verdict: 'alone', verdictText: 'Nothing to compare' });
    expect(linesOf(alone)[0]!.rate).toBeUndefined();
    expect(timelineOf(caseOf('archive: {}\n'), '2026-05-20').reconciliation).toBeUndefined();
  });
});
