import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { checkCase } from '../../server/src/engine/checks/run.ts';
import { uniqueNumbers } from '../../server/src/engine/procedure/unique-numbers.ts';
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
    const number = uniqueNumbers(readCase(certificate('AIEC-1')))[0]!;
    expect(others().alsoGiving(number)).toMatchObject({
      places: [{ elsewhere: { file: '/cases/b.case.yaml', start: { line: 1 } } }],
      count: 1,
    });
    expect(cases.update('/cases/b.case.yaml', readCase(certificate('AIEC-1')))).toEqual([]);
    expect(cases.remove('/cases/b.case.yaml')).toEqual(['/cases/a.case.yaml']);
    expect(others().alsoGiving(number)).toEqual({ places: [], count: 0 });
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

  it('adds the project files up: the nearest wins for what it sets, the rest comes from above', () => {
    const cases = workspace({
      '/cases/.certcase.yaml': [
        'deviationPercent: 5',
        'rules: { goods/hs-code: off, style/date: hint }',
        'nodeWorkingDays: { preReview: 4 }',
        'calendar: { nonWorkingDays: [2027-10-08] }',
        'waivers: { forbidden: [goods/hs-code] }',
        '',
      ].join('\n'),
      '/cases/export/.certcase.yaml': [
        'retentionYears: 10',
        'rules: { style/date: error }',
        'nodeWorkingDays: { clearance: 5 }',
        'waivers: { forbidden: [goods/amount] }',
        '',
      ].join('\n'),
      '/cases/export/2026/.certcase.yaml': '# nothing yet\n',
    });
    const settings = (path: string) =>
      cases.contextOf(path, { ...defaultSettings, deviationPercent: 4, receiptCheckHours: 12 }, today)
        .settings;
    expect(settings('/cases/import/a.case.yaml')).toMatchObject({ deviationPercent: 5, retentionYears: 5 });
    for (const path of ['/cases/export/b.case.yaml', '/cases/export/2026/b.case.yaml']) {
      expect(settings(path)).toMatchObject({
        deviationPercent: 5,
        retentionYears: 10,
        receiptCheckHours: 12,
        rules: { 'goods/hs-code': 'off', 'style/date': 'error' },
        nodeWorkingDays: { ...defaultSettings.nodeWorkingDays, preReview: 4, clearance: 5 },
        calendar: { nonWorkingDays: ['2027-10-08'], workingDays: [] },
        waivers: { forbidden: ['goods/hs-code', 'goods/amount'] },
      });
    }
    expect(settings('/elsewhere/c.case.yaml')).toMatchObject({ deviationPercent: 4, retentionYears: 5 });
  });

  it('goes no further up than a project file that is the root', () => {
    const cases = workspace({
      '/cases/.certcase.yaml': 'deviationPercent: 5\nexclude: [export/old]\n',
      '/cases/export/.certcase.yml': 'root: true\nretentionYears: 10\n',
      '/cases/export/old/.certcase.yaml': 'heldInPortWorkingDays: 9\n',
    });
    const path = '/cases/export/old/a.case.yaml';
    expect(cases.contextOf(path, defaultSettings, today).settings).toMatchObject({
      deviationPercent: 3,
      retentionYears: 10,
      heldInPortWorkingDays: 9,
    });
    expect(cases.levelsOf(path).map((level) => level.path)).toEqual([
      '/cases/export/old/.certcase.yaml',
      '/cases/export/.certcase.yml',
    ]);
    expect(cases.exclusionOf(path)).toBeUndefined();
  });

  it('says of a file that looks like a project file that it is none, and why', () => {
    const cases = workspace({
      '/cases/.certcase.yaml': 'deviationPercent: 5\n',
      '/cases/.certcase.yml': 'deviationPercent: 6\n',
      '/cases/new/certcase.yaml': 'deviationPercent: 7\n',
      '/cases/old/.certcase.yaml.txt': 'deviationPercent: 8\n',
      '/cases/folder/.certcase.yaml/a.txt': '',
    });
    for (const folder of ['new', 'old', 'folder']) {
      const { settings } = cases.contextOf(`/cases/${folder}/a.case.yaml`, defaultSettings, today);
      expect(settings.deviationPercent).toBe(5);
    }
    const told = cases
      .projectFiles()
      .flatMap(({ path, findings }) => findings.map(({ message }) => `${path}: ${message.en}`));
    expect(told.sort()).toEqual([
      expect.stringMatching(/^\/cases\/\.certcase\.yml: \.certcase\.yaml stands beside this file/),
      expect.stringMatching(/^\/cases\/folder\/\.certcase\.yaml: The project file is no file, so none/),
      expect.stringMatching(/^\/cases\/new\/certcase\.yaml: certcase\.yaml is not read/),
      expect.stringMatching(/^\/cases\/old\/\.certcase\.yaml\.txt: .* named \.certcase\.yaml,/),
    ]);
  });

  it('takes the tariff and the baseline from the level that has one', () => {
    const cases = workspace({
      '/cases/.certcase.yaml': 'tariff: tariff/2026.csv\n',
      '/cases/tariff/2026.csv': '商品编码,商品名称\n8471309000,便携式计算机\n',
      '/cases/certcase-baseline.json': '{ "version": 1, "findings": [] }',
      '/cases/export/.certcase.yaml': 'retentionYears: 10\n',
    });
    const path = '/cases/export/a.case.yaml';
    expect(cases.contextOf(path, defaultSettings, today).tariff?.has('8471309000')).toBe(true);
    expect(cases.baselineOf(path).path).toBe('/cases/certcase-baseline.json');
    expect(cases.baselineOf('/elsewhere/a.case.yaml').path).toBe('/elsewhere/certcase-baseline.json');
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

  it('names the further cases by the nearest project file that does, from its folder on', () => {
    const cases = workspace({
      '/cases/.certcase.yaml': 'cases: ["*.yaml"]\nexclude: [templates]\n',
      '/cases/export/.certcase.yaml': 'exclude: ["2019/**"]\n',
      '/cases/import/.certcase.yaml': 'cases: []\n',
    });
    const upper = { folder: '/cases', globs: ['*.yaml'] };
    const templates = { folder: '/cases', globs: ['templates'] };
    expect(cases.caseGlobsOf('/cases')).toEqual({ cases: upper, exclude: [templates] });
    expect(cases.caseGlobsOf('/cases/export')).toEqual({
      cases: upper,
      exclude: [{ folder: '/cases/export', globs: ['2019/**'] }, templates],
    });
    expect(cases.caseGlobsOf('/cases/import').cases).toEqual({ folder: '/cases/import', globs: [] });
    expect(cases.caseGlobsOf('/elsewhere')).toEqual({
      cases: { folder: '/elsewhere', globs: [] },
      exclude: [],
    });
    expect(cases.exclusionOf('/cases/export/2019/04/a.case.yaml')).toEqual({
      folder: '/cases/export',
      glob: '2019/**',
    });
    expect(cases.exclusionOf('/cases/export/2020/a.case.yaml')).toBeUndefined();
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
