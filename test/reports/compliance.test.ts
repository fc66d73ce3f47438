import { describe, expect, it } from 'vitest';
import { version } from '../../server/src/engine/version.ts';
import { caseCompliance } from '../../server/src/engine/views/reports/case-compliance.ts';
import { markdown } from '../../server/src/engine/views/reports/render/markdown.ts';
import { workspaceCompliance } from '../../server/src/engine/views/reports/workspace-compliance.ts';
import { changed, examined, example, golden, headingsOf, mistakes, reportOn, rowsOf } from './examined.ts';

const waiver = `
waivers:
  - { rule: clearance/certificate-number, reason: 更正申请办理中, approvedBy: 王经理, until: 2026-06-30 }
`;
const mistyped = changed(
  'type: agency-certificate, number: AIEC-2225-2026-004512',
  'type: agency-certificate, number: AIEC-2225-2026-004521',
);

describe('the compliance report of a case', () => {
  it('calls the golden case compliant, and says what that rests on', () => {
    const report = caseCompliance(examined(golden), 'en');
    expect(report.verdict).toEqual({ tone: 'good', text: 'Compliant: no breach and no risk found.' });
    expect(report.basis).toEqual([
      'As of Wed 20 May 2026',
      expect.stringMatching(`^Certcase ${version}: \\d+ rules$`),
      'Holidays announced through 2026',
    ]);
    expect(report.fileName).toBe('AC-2026-0417-compliance-2026-05-20');
    expect(headingsOf(report)).not.toContain('Waived (1)');
  });

  it('says which rules are switched off, and that holidays are not announced', () => {
    const settings = { rules: { 'tracking/notice': 'off' } };
    const report = caseCompliance(examined(golden, '2031-05-20', 'a.case.yaml', settings), 'en');
    expect(report.basis[1]).toMatch(/, 1 of them switched off$/);
    expect(report.basis[2]).toBe('Holidays of 2031 not announced: due dates are provisional');
    expect(markdown(report)).toContain('Switched off: tracking/notice');
  });

  it('counts breaches and risks, each with its consequence and remedy', () => {
    const report = caseCompliance(examined(mistakes), 'en');
    expect(report.verdict).toEqual({ tone: 'bad', text: 'Not compliant: 7 breaches and 1 risk.' });
    const text = markdown(report);
    expect(text).toContain('### Breaches (7)');
    expect(text).toContain('`write-off/deadline`');
    expect(text.match(/If nothing is done: /g)).toHaveLength(9);
    expect(rowsOf(report)).toHaveLength(9);
  });

  it('lists what is waived apart, and counts it in no verdict', () => {
    const open = caseCompliance(examined(mistyped), 'zh');
    expect(open.verdict.tone).toBe('bad');
    const waived = caseCompliance(examined(mistyped + waiver), 'zh');
    expect(waived.verdict).toEqual({ tone: 'good', text: '合规：未发现违规或风险。' });
    expect(headingsOf(waived)).toContain('已豁免（1）');
    expect(markdown(waived)).toContain(
      '豁免：王经理批准，有效期至2026年6月30日（周二） 24 时（北京时间）。理由：更正申请办理中',
    );
    const [row] = rowsOf(waived).filter((cells) => cells[3] === 'clearance/certificate-number');
    expect(row?.slice(6, 9)).toEqual(['王经理', '更正申请办理中', '2026-06-30']);
  });

  it('never calls a case compliant whose file cannot be read in parts', () => {
    const report = caseCompliance(examined(example('import-broken')), 'en');
    expect(report.verdict.tone).toBe('bad');
    expect(headingsOf(report)).toContain('Not checked');
  });
});

describe('the compliance report of all cases', () => {
  const cases = {
    'b/golden.case.yaml': golden,
    'a/mistakes.case.yaml': mistakes,
    'waived.case.yaml': mistyped + waiver,
  };

  it('gives each case a row, the worst first, and one verdict', () => {
    const report = reportOn(workspaceCompliance, cases);
    expect(report.verdict).toEqual({
      tone: 'bad',
      text: 'Of 3 cases, 1 not compliant, 0 at risk, 2 compliant.',
    });
    expect(rowsOf(report).map((row) => [row[0], row[5], row[6], row[7], row[8], row[9]])).toEqual([
      ['AC-2026-0388', 'not compliant', '7', '1', '0', 'a/mistakes.case.yaml'],
      ['AC-2026-0417', 'compliant', '0', '0', '0', 'b/golden.case.yaml'],
      ['AC-2026-0417', 'compliant', '0', '0', '1', 'waived.case.yaml'],
    ]);
    expect(headingsOf(report)).toEqual(['Cases', 'What is found most often', 'Waived (1)', 'Rules applied']);
    expect(report.sheets.map(({ name }) => name)).toEqual(['Cases', 'Findings']);
  });

  it('names a file that could not be read, and is then no clean report', () => {
    const report = workspaceCompliance(examined(golden).context, 'zh');
    report.take(examined(golden));
    report.unreadable('坏.case.yaml');
    const { verdict, blocks } = report.finish();
    expect(verdict).toEqual({
      tone: 'bad',
      text: '共 1 个案卷：不合规 0 个，有风险 0 个，合规 1 个。另有 1 个文件无法读取。',
    });
    expect(JSON.stringify(blocks)).toContain('坏.case.yaml');
  });

  it('says that a folder holds no case', () => {
    const report = reportOn(workspaceCompliance, {});
    expect(markdown(report)).toContain('There is no case in this folder.');
  });
});
