import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { checkCase } from '../../server/src/engine/checks/run.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { filesInMemory } from '../../server/src/workspace/files.ts';
import { createWorkspace } from '../../server/src/workspace/workspace.ts';

const today = calendarDay('2026-05-20')!;
const certificate = (number: string) => `nodes: { verification: { certificate: { number: ${number} } } }\n`;

function workspace(files: Record<string, string>) {
  return createWorkspace(filesInMemory(new Map(Object.entries(files))), ['/cases']);
}

describe('a workspace', () => {
  it('knows where else a certificate stands, and forgets a case that is gone', () => {
    const cases = workspace({});
    cases.update('/cases/a.case.yaml', readCase(certificate('AIEC-1')));
    expect(cases.update('/cases/b.case.yaml', readCase(`\n${certificate('AIEC-1')}`))).toEqual([
      '/cases/a.case.yaml',
    ]);
    const others = () => cases.contextOf('/cases/a.case.yaml', defaultSettings, today).siblings!;
    expect(others().withCertificate('AIEC-1')).toMatchObject([
      { elsewhere: { file: '/cases/b.case.yaml', start: { line: 1 } } },
    ]);
    expect(cases.update('/cases/b.case.yaml', readCase(certificate('AIEC-1')))).toEqual([]);
    expect(cases.remove('/cases/b.case.yaml')).toEqual(['/cases/a.case.yaml']);
    expect(others().withCertificate('AIEC-1')).toEqual([]);
  });

  it('says which other cases a change makes a difference to: the ones left and the ones joined', () => {
    const cases = workspace({});
    cases.update('/cases/a.case.yaml', readCase(certificate('AIEC-1')));
    cases.update('/cases/b.case.yaml', readCase(certificate('AIEC-2')));
    cases.update('/cases/c.case.yaml', readCase(certificate('AIEC-3')));
    cases.update('/cases/d.case.yaml', readCase(certificate('AIEC-1')));
    expect(cases.update('/cases/d.case.yaml', readCase(certificate('AIEC-2')))).toEqual([
      '/cases/a.case.yaml',
      '/cases/b.case.yaml',
    ]);
  });

  it('takes the settings of the nearest project file over the ones of the editor', () => {
    const cases = workspace({
      '/cases/.certcase.yaml': 'deviationPercent: 5\n',
      '/cases/export/.certcase.yaml': 'retentionYears: 10\n',
    });
    const settings = (path: string) =>
      cases.contextOf(path, { ...defaultSettings, deviationPercent: 4 }, today).settings;
    expect(settings('/cases/import/a.case.yaml')).toMatchObject({ deviationPercent: 5, retentionYears: 5 });
    expect(settings('/cases/export/b.case.yaml')).toMatchObject({ deviationPercent: 4, retentionYears: 10 });
    expect(settings('/elsewhere/c.case.yaml')).toMatchObject({ deviationPercent: 4, retentionYears: 5 });
  });

  it('looks scans up beside the case, with either slash', () => {
    const cases = workspace({ '/cases/2026/scans/contract.pdf': '' });
    const { look } = cases.contextOf('/cases/2026/a.case.yaml', defaultSettings, today).attachments!;
    expect(['scans/contract.pdf', 'scans\\contract.pdf', './scans/../scans/contract.pdf'].map(look)).toEqual([
      'there',
      'there',
      'there',
    ]);
    expect(['scans/invoice.pdf', 'scans', '../../secret.pdf', '/etc/passwd'].map(look)).toEqual([
      'absent',
      'absent',
      'outside',
      'outside',
    ]);
  });

  it('checks all ten digits by the tariff that the project file names', () => {
    const cases = workspace({
      '/cases/.certcase.yaml': 'tariff: tariff/2026.csv\nrules: { case/missing-field: off }\n',
      '/cases/tariff/2026.csv': '商品编码,商品名称\n8471309000,便携式计算机\n',
    });
    const context = cases.contextOf('/cases/a.case.yaml', defaultSettings, today);
    const findings = checkCase(
      readCase('goods: [{ hsCode: "8471309099" }, { hsCode: "8471309000" }]\n'),
      context,
    );
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'goods/hs-code-unknown goods[0].hsCode',
    ]);
  });

  it('says nothing of scans beside a case that is not on disk yet', () => {
    const { look } = workspace({}).contextOf('/new/a.case.yaml', defaultSettings, today).attachments!;
    expect(look('scans/contract.pdf')).toBe('unknown');
  });

  it('names the further cases of the nearest project file', () => {
    const cases = workspace({
      '/cases/.certcase.yaml': 'cases: ["*.yaml"]\n',
      '/cases/export/.certcase.yaml': 'retentionYears: 10\n',
    });
    expect(cases.caseGlobsOf('/cases/import')).toEqual({ folder: '/cases', globs: ['*.yaml'] });
    expect(cases.caseGlobsOf('/cases')).toEqual({ folder: '/cases', globs: ['*.yaml'] });
    expect(cases.caseGlobsOf('/cases/export')).toEqual({ folder: '/cases/export', globs: [] });
    expect(cases.caseGlobsOf('/elsewhere')).toEqual({ folder: '/elsewhere', globs: [] });
  });

  it('judges what points outside by the folders that are open now', () => {
    const cases = workspace({ '/cases/a.case.yaml': '', '/scans/contract.pdf': '' });
    const look = () =>
      cases
        .contextOf('/cases/a.case.yaml', defaultSettings, today)
        .attachments!.look('../scans/contract.pdf');
    expect(look()).toBe('outside');
    cases.openFolders(['/']);
    expect(look()).toBe('there');
  });
});
