import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { rules } from '../../server/src/engine/checks/rules/index.ts';
import { checkCase, ruleContext } from '../../server/src/engine/checks/run.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { golden, goldenWith, type Replacement } from './golden.ts';
import { type Surroundings, surrounded } from './surroundings.ts';

interface Mistake {
  readonly text: string;
  readonly today?: string;
  readonly around?: Partial<Surroundings>;
  /** What is said besides, and cannot but be. */
  readonly besides?: readonly string[];
}

/** A late write-off, by a working day. */
const late = ['completedOn: 2026-05-09', 'completedOn: 2026-05-12'] as const;

/** The golden case as it was on the day of the pre-review, before the receipt. */
function justSubmitted(...changes: readonly Replacement[]): string {
  return goldenWith(
    ...changes,
    [/ {4}receipt: \{ number: PR.*\n/, ''],
    [/ {2}application:[\s\S]*?\n(?=\ntracking)/, ''],
    [/\nselfChecks:[\s\S]*/, '\nselfChecks: [{ node: preReview, item: Receipt confirmed }]\n'],
  );
}

/** For each rule one mistake in the golden case that it is there for. */
const mistakes: Readonly<Record<string, Mistake>> = {
  'case/syntax': { text: goldenWith(['port: "2225"', 'port："2225"']) },
  'case/unknown-key': { text: goldenWith(['port:', 'prot:']) },
  'case/missing-field': { text: goldenWith(['AC-2026-0417', '待定']) },
  'case/invalid-value': { text: goldenWith(['direction: import', 'direction: transit']) },
  'case/duplicate-key': { text: goldenWith(['\nparties:', '\ncurrency: EUR\n\nparties:']) },
  'case/duplicate-id': { text: goldenWith(['id: goods-list', 'id: licence']) },
  'case/unknown-reference': { text: goldenWith(['presented: [contract,', 'presented: [contrcat,']) },
  'case/chronology': { text: goldenWith(['submittedOn: 2026-04-15', 'submittedOn: 2026-05-15']) },
  'case/non-working-day': { text: goldenWith(['submittedOn: 2026-04-13', 'submittedOn: 2026-04-12']) },
  'case/provisional-calendar': {
    text: justSubmitted(['submittedOn: 2026-04-13', 'submittedOn: 2026-12-31']),
    today: '2026-12-31',
  },
  'style/full-width': { text: goldenWith(['"2225"', '"２２２５"']) },
  'style/date': { text: goldenWith(['signedOn: 2026-03-02', 'signedOn: 2026/3/2']) },
  'style/number': { text: goldenWith(['amount: 49200.00', 'amount: 49,200.00']) },
  'style/quote-code': { text: goldenWith(['"913100006073781221"', '913100006073781221']) },
  'style/alias-key': { text: goldenWith(['direction:', '进出口:']) },
  'parties/uscc': { text: goldenWith(['913100006073781221', '913100006073781227']) },
  'parties/customs-code': { text: goldenWith(['3122960123', '312296012']) },
  'parties/business-licence': { text: goldenWith(['type: business-licence', 'type: other']) },
  'agreement/legal-liabilities-clause': {
    text: goldenWith([/the agent answers for filing[\s\S]*?mistakes\./, 'the agent accepts no liability.']),
  },
  'agreement/authenticity-clause': { text: goldenWith(['joint and several liability', 'liability']) },
  'agreement/empty-clause': {
    text: goldenWith([/text: >-\n.*joint and several.*\n.*/, 'text: TBD']),
  },
  'agreement/all-inclusive': {
    text: goldenWith(
      ['serviceScope: partial', 'serviceScope: all-inclusive'],
      [/ {2}- \{ node: clearance.*\n/, ''],
    ),
  },
  'agreement/validity': { text: goldenWith(['validUntil: 2027-03-01', 'validUntil: 2026-04-14']) },
  'goods/hs-code': { text: goldenWith(['8471309000', '847130900']) },
  'goods/hs-code-unknown': { text: goldenWith(['8471309000', '9052801000']) },
  'goods/amount': { text: goldenWith(['amount: 49200.00', 'amount: 59200.00']) },
  'goods/currency': { text: goldenWith(['currency: USD', 'currency: USX']) },
  'goods/origin': { text: goldenWith(['origin: MY', 'origin: QQ']) },
  'pre-review/core-documents': { text: goldenWith(['invoice, packing]', 'invoice]']) },
  'pre-review/filing-materials': { text: goldenWith(['licence, goods-list, contract', 'licence, contract']) },
  'pre-review/full-set': { text: goldenWith(['invoice, packing]', 'invoice, packing, poa]']) },
  'pre-review/receipt': { text: goldenWith([/ {4}receipt: \{ number: PR.*\n/, '']) },
  'pre-review/mismatch': { text: goldenWith(['status: accepted', 'status: document-mismatch']) },
  'application/power-of-attorney': {
    text: goldenWith(['2026-10-07, sealed: true', '2026-10-07, sealed: false']),
  },
  'application/goods-certificate': {
    text: goldenWith(['unitPrice: 410.00', 'requiresCertificate: true\n    unitPrice: 410.00']),
  },
  'application/receipt': { text: goldenWith([/ {4}receipt: \{ number: AP.*\n/, '']) },
  'verification/originals': { text: goldenWith(['presented: [contract, invoice]', 'presented: [contract]']) },
  'verification/samples': {
    text: goldenWith(['unitPrice: 410.00', 'hasSample: true\n    unitPrice: 410.00']),
  },
  'verification/certificate': {
    text: goldenWith(['electronicSignature: true', 'electronicSignature: false']),
  },
  'verification/failed': { text: goldenWith(['result: passed', 'result: failed']) },
  'clearance/certificate-number': {
    text: goldenWith([
      'agency-certificate, number: AIEC-2225-2026-004512',
      'agency-certificate, number: AIEC-2225-2026-004521',
    ]),
  },
  'case/copied-number': {
    text: golden,
    around: {
      siblings: { 'other.case.yaml': 'nodes: { writeOff: { list: { number: WO20260509000233 } } }\n' },
    },
  },
  'clearance/certificate-reused': {
    text: golden,
    around: {
      siblings: {
        'other.case.yaml': 'nodes: { verification: { certificate: { number: AIEC-2225-2026-004512 } } }\n',
      },
    },
  },
  'clearance/declaration-number': { text: goldenWith(['222520261000451237', '222520260000451237']) },
  'clearance/container-number': {
    text: goldenWith(['    receiptChecks:', '    containers: [CSQU3054384]\n    receiptChecks:']),
  },
  'clearance/bill-number': {
    text: goldenWith(['      number: COSU6281450370', '      number: COSU6281450307']),
  },
  'clearance/receipt-check': { text: goldenWith(['2026-04-25T10:00, ', '']) },
  'clearance/stamped-copy': { text: goldenWith(['inspectionStamp: true', 'inspectionStamp: false']) },
  'node/duration': {
    text: goldenWith(
      ['submittedOn: 2026-04-13', 'submittedOn: 2026-04-09'],
      ['2026-04-10T09:00', '2026-04-08T09:00'],
    ),
  },
  'write-off/deadline': {
    text: goldenWith(late, ['    list:', '    riskyOrder: true\n    rootCause: Port closed.\n    list:']),
  },
  'write-off/planned': { text: goldenWith(['plannedOn: 2026-05-09', 'plannedOn: 2026-05-15']) },
  'write-off/consistency': { text: goldenWith(['quantity: 198', 'quantity: 150']) },
  // That it was late is one thing, that nobody looked into it another; no write-off lacks a cause but a late one.
  'write-off/root-cause': { text: goldenWith(late), besides: ['write-off/deadline'] },
  'archive/name': { text: goldenWith(['name: AP20260415001946-20260511', 'name: AP20260415001946']) },
  'archive/documents': { text: goldenWith(['poa, bill, pre-review-receipt', 'poa, pre-review-receipt']) },
  'archive/retention': { text: goldenWith(['retainUntil: 2031-05-11', 'retainUntil: 2029-05-11']) },
  'archive/file': {
    text: goldenWith(['id: contract, ', 'id: contract, file: scans/contract.pdf, ']),
    around: {},
  },
  'tracking/inquiry-times': { text: justSubmitted([/ {2}inquiryTimes:.*\n/, '']), today: '2026-04-13' },
  'tracking/notice': { text: goldenWith(['2026-04-10T09:00', '2026-04-13T08:00']) },
  'tracking/self-check': { text: goldenWith([/ {2}- \{ node: clearance.*\n/, '']) },
  'waiver/invalid': {
    text: `${golden}waivers:\n  - { rule: goods/hs-code, approvedBy: 王经理, until: 2026-12-31 }\n`,
  },
};

function findingsOf({ text, today = '2026-05-20', around }: Mistake) {
  const alone = ruleContext(defaultSettings, calendarDay(today)!);
  const context = around === undefined ? alone : surrounded(alone, { siblings: {}, files: [], ...around });
  return checkCase(readCase(text), context);
}

/** What is found in the golden case as it is: one difference that stays within the limit. */
const anyway = new Set(findingsOf({ text: golden }).map(({ code, path }) => `${code} ${path}`));

it('knows a mistake for every rule', () => {
  expect(Object.keys(mistakes).sort()).toEqual(rules.map(({ code }) => code).sort());
});

describe.each(Object.entries(mistakes))('a mistake for %s', (code, mistake) => {
  it('gives one finding', () => {
    const findings = findingsOf(mistake).filter(({ severity, code, path }) => {
      return severity !== 'information' || !anyway.has(`${code} ${path}`);
    });
    const said = findings.map((finding) => `${finding.code}: ${finding.message.en}`).sort();
    expect(said).toEqual(
      [code, ...(mistake.besides ?? [])].sort().map((one) => expect.stringContaining(`${one}: `)),
    );
  });
});
