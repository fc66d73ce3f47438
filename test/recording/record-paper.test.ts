import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { checkCase, openFindings, ruleContext } from '../../server/src/engine/checks/run.ts';
import type { CalendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { casesOf, recorded } from './record.ts';

const example = (name: string) => readFileSync(resolve(import.meta.dirname, '../../examples', name), 'utf8');
const golden = example('golden-import.case.yaml');
const early = example('import-early.case.yaml');

const papers = {
  preReview: '预审回执\n回执编号：PR20260414000871\n回执日期：2026-04-14\n审核结果：通过',
  application: '申请回执\n申请回执编号：AP20260415001946  受理日期：2026年4月15日',
  certificate:
    '代理进出口证明\n证明编号：AIEC-2225-2026-004512\n签发日期：2026-04-20\n签发形式：纸质、电子\n电子签章：是',
  declaration:
    '海关进口货物报关单\n海关编号：222520261000451237  申报时间：2026-04-24 09:30\n随附单证：代理进出口证明 AIEC-2225-2026-004512\n提运单号：COSU6281450370',
  writeOff: '核销清单\n清单编号：WO20260509000233  日期：2026-05-09\n核销日期：2026-05-09',
};

/** The golden case without what the paper brings. */
const lacking: Readonly<Record<keyof typeof papers, string>> = {
  preReview: golden.replace(/^ {4}receipt: \{ number: PR.*\n/m, ''),
  application: golden.replace(/^ {4}receipt: \{ number: AP.*\n/m, ''),
  certificate: golden.replace(
    /^ {6}number: AIEC.*\n {6}issuedOn.*\n {6}forms.*\n {6}electronicSignature.*\n/m,
    '',
  ),
  declaration: golden.replace(/^ {6}number: "2225202.*\n {6}declaredAt.*\n {6}attachedDocuments:\n.*\n/m, ''),
  writeOff: golden.replace(/^ {4}completedOn: 2026-05-09 .*\n {4}list: .*\n/m, ''),
};
const kinds = Object.keys(papers) as (keyof typeof papers)[];

describe.each(kinds)('a recorded paper (%s)', (name) => {
  const [before, paper] = [lacking[name], papers[name]];
  const after = recorded(before, paper).text;

  it('stands where the complete case has it', () => {
    expect(before).not.toBe(golden);
    const [found, wanted] = [after, golden].map((text) => valuesOf(text));
    expect(found).toEqual(wanted);
  });

  it('leaves every other line as it was', () => {
    const lines = after.split('\n');
    for (const line of before.split('\n')) expect(lines).toContain(line);
  });

  it('brings no finding', () => {
    expect(codesOf(after)).toEqual(codesOf(golden));
  });

  it('changes nothing when it is recorded again', () => {
    const again = recorded(after, paper);
    expect(again.text).toBe(after);
    expect(again.values.map(({ outcome }) => outcome)).toEqual(again.values.map(() => 'same'));
    expect(recorded(golden, paper).text).toBe(golden);
  });

  it('keeps the line ends of the file', () => {
    expect(recorded(before.replaceAll('\n', '\r\n'), paper).text).toBe(after.replaceAll('\n', '\r\n'));
  });

  it('goes into a case in which nothing has been filed yet', () => {
    const { text, values } = recorded(early, paper);
    expect(values.every(({ outcome }) => outcome === 'new')).toBe(true);
    expect(text.startsWith(early)).toBe(true);
    expect(recorded(text, paper).text).toBe(text);
  });
});

/** Every value of a case by its path, whatever its order and its style. */
function valuesOf(text: string): Record<string, unknown> {
  const entries = readCase(text).fields.map(({ place, value }) => [place.path, value] as const);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function codesOf(text: string): string[] {
  const context = ruleContext(defaultSettings, '2026-05-20' as CalendarDay);
  return openFindings(checkCase(readCase(text), context))
    .map(({ code, path }) => `${code} ${path}`)
    .sort();
}

describe('a case that says otherwise', () => {
  it('shows what is replaced, and keeps the comment beside it', () => {
    const { text, values } = recorded(golden, papers.preReview.replace('2026-04-14', '2026-04-13'));
    expect(values).toContainEqual({
      path: ['nodes', 'preReview', 'receipt', 'receivedOn'],
      outcome: 'replaced',
      before: '2026-04-14',
      after: '2026-04-13',
    });
    expect(text).toBe(golden.replace('receivedOn: 2026-04-14', 'receivedOn: 2026-04-13'));
  });

  it('is not touched where it cannot be read', () => {
    const broken = golden.replace(/^ {4}receipt: \{ number: AP.*$/m, '    receipt: 见附件');
    const { text, values } = recorded(broken, papers.application);
    expect(text).toBe(broken);
    expect(values.map(({ outcome }) => outcome)).toEqual(['blocked', 'blocked']);
  });

  it('takes the same value in another spelling for the same', () => {
    const spelled = golden.replace('receivedOn: 2026-04-15', 'receivedOn: 2026年4月15日');
    expect(recorded(spelled, papers.application).text).toBe(spelled);
  });

  it('fills a placeholder', () => {
    const open = golden.replace('number: AP20260415001946,', 'number: 待补,');
    expect(recorded(open, papers.application).text).toBe(golden);
  });
});

describe('a pre-review receipt after a mismatch', () => {
  const mismatch = golden.replace('status: accepted }', 'status: document-mismatch }');
  const second = '预审回执\n回执编号：PR20260416000012\n回执日期：2026-04-16\n审核结果：通过';

  it('answers a revision', () => {
    const { text } = recorded(mismatch, second);
    expect(text).toContain(
      '    revisions:\n      - receipt:\n          number: PR20260416000012\n          receivedOn: 2026-04-16\n          status: accepted\n',
    );
    expect(text).toContain('number: PR20260414000871');
    expect(recorded(text, second).text).toBe(text);
  });

  it('answers the revision that waits for it', () => {
    const waiting = mismatch.replace(
      /^( {4}receipt: \{ number: PR.*\n)/m,
      '$1    revisions:\n      - submittedOn: 2026-04-15   # by courier\n',
    );
    expect(recorded(waiting, second).text).toContain(
      '      - submittedOn: 2026-04-15   # by courier\n        receipt:\n          number: PR20260416000012\n',
    );
  });
});

describe('a case with Chinese names', () => {
  const chinese = '案卷编号: CK-1\n进出口方向: 出口\n节点:\n  预审:\n    提交日期: 2026-04-20\n';

  it('gets Chinese names and words', () => {
    const { text } = recorded(chinese, papers.preReview);
    expect(text).toBe(
      `${chinese}    回执:\n      编号: PR20260414000871\n      收到日期: 2026-04-14\n      状态: 通过\n`,
    );
    expect(recorded(text, papers.preReview).text).toBe(text);
  });

  it('gets the same values under every name', () => {
    for (const paper of Object.values(papers)) {
      const paths = Object.entries(valuesOf(recorded(chinese, paper).text));
      const inEnglish = Object.entries(valuesOf(recorded('caseId: CK-1\ndirection: export\n', paper).text));
      expect(paths).toEqual(expect.arrayContaining(inEnglish.filter(([path]) => !/\.type$/.test(path))));
    }
  });
});

describe('goods of a paper', () => {
  const stated = `代理进出口证明\n证明编号：AIEC-2225-2026-004512\n项号\t品名\t数量\t金额\n1\tPortable computers\t121\t49,200.00\n3\tCables\t10\t50`;

  it('go to their lines, and lines that are not there are added', () => {
    const { text, values } = recorded(golden, stated);
    expect(values.filter(({ outcome }) => outcome === 'replaced')).toEqual([
      {
        path: ['nodes', 'verification', 'certificate', 'goods', 0, 'quantity'],
        outcome: 'replaced',
        before: '120',
        after: '121',
      },
    ]);
    expect(text).toContain('        - { line: 3, name: Cables, quantity: 10, amount: 50 }\n  clearance:');
  });
});

describe('the case of a paper', () => {
  const other = golden
    .replaceAll('AC-2026-0417', 'AC-2026-0500')
    .replaceAll('PR20260414000871', 'PR20260501000001')
    .replaceAll('AP20260415001946', 'AP20260502000001')
    .replaceAll('AIEC-2225-2026-004512', 'AIEC-2225-2026-005000')
    .replaceAll('222520261000451237', '222520261000500000')
    .replaceAll('COSU6281450370', 'COSU6281450371')
    .replaceAll('26-0388', '26-0500')
    .replaceAll('POA-2026-0417', 'POA-2026-0500')
    .replaceAll('WO20260509000233', 'WO20260509000500')
    .replaceAll('YF-2026-118', 'YF-2026-500');

  it.each([
    ['its own number', '核销清单 代理证明编号：AIEC-2225-2026-005000'],
    ['the number of its case', 'Receipt for AC-2026-0500, client 上海远帆国际贸易有限公司'],
    ['its contract', '申请回执 AP20260502009999 合同号：ｙｆ-２０２６-500'],
  ])('is the one that is named by %s', (_by, paper) => {
    expect(casesOf(paper, golden, other).clear).toBe('AC-2026-0500');
  });

  it('is for the user to say where two are named alike', () => {
    const { clear, all } = casesOf('申请回执 委托方：上海远帆国际贸易有限公司', golden, other);
    expect(clear).toBeUndefined();
    expect(all.map(([caseId]) => caseId)).toEqual(['AC-2026-0417', 'AC-2026-0500']);
  });

  it('is none where nothing is named, or only a part of a longer number', () => {
    expect(casesOf('申请回执 AP202604150019461', golden, other)).toEqual({ clear: undefined, all: [] });
  });

  it('says by what it was found', () => {
    expect(casesOf('AP20260415001946 / YF-2026-118', golden, other).all).toEqual([
      ['AC-2026-0417', 'Names application receipt AP20260415001946 and contract YF-2026-118'],
    ]);
  });
});
