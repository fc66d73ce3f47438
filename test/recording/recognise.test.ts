import { describe, expect, it } from 'vitest';
import { readPapers } from '../../server/src/engine/recording/paper/read-papers.ts';
import { recogniseKind } from '../../server/src/engine/recording/recognise-kind.ts';
import { paperIn, understood } from './record.ts';

const applicationReceipt = {
  kind: 'application-receipt',
  facts: {
    'application.receipt.number': 'AP20260415001946',
    'application.receipt.receivedOn': '2026-04-15',
  },
  goods: [],
  unclear: [],
};

describe('an application receipt', () => {
  it.each([
    ['one line of a message', '申请回执编号：AP20260415001946  受理日期：2026年4月15日'],
    [
      'full-width characters',
      '申请回执\n申请回执编号：ＡＰ２０２６０４１５００１９４６\n受理日期：２０２６．４．１５',
    ],
    [
      'a form with more on it',
      '代理进出口证明申请回执\n预审回执编号：PR20260414000871\n受理编号：AP20260415001946\n受理时间：2026-04-15 14:20\n委托方：上海远帆国际贸易有限公司',
    ],
    ['labels without colons', '申请回执\n申请回执编号 AP20260415001946\n受理日期 2026-04-15'],
    ['a label above its value', '申请回执\n申请回执编号：\nAP20260415001946\n受理日期：2026/4/15'],
    [
      'English labels on one line',
      'Agency certificate application receipt\nApplication receipt No.: AP20260415001946 Date of acceptance: 15 Apr 2026',
    ],
    [
      'JSON by its type',
      '{"type":"ApplicationReceipt","number":"AP20260415001946","receivedOn":"2026-04-15"}',
    ],
    [
      'JSON in an envelope',
      '{"code":0,"data":{"applicationReceipt":{"receiptNo":"AP20260415001946","receiptDate":"20260415"}}}',
    ],
    [
      'XML',
      '<?xml version="1.0" encoding="UTF-8"?><sw:ApplicationReceipt xmlns:sw="urn:sw"><sw:ReceiptNo>AP20260415001946</sw:ReceiptNo><sw:ReceiptDate>2026-04-15T14:20:00+08:00</sw:ReceiptDate></sw:ApplicationReceipt>',
    ],
    ['CSV with headings', '申请回执编号,受理日期,合同号\nAP20260415001946,2026-4-15,YF-2026-118\n'],
    ['CSV of labels and values', '申请回执编号,AP20260415001946\n受理日期,2026年4月15日\n'],
    ['rows separated by tabs', '申请回执编号\tAP20260415001946\n受理日期\t2026-04-15'],
    ['a byte order mark', '\uFEFF申请回执编号：AP20260415001946\r\n受理日期：2026-04-15\r\n'],
  ])('is known from %s', (_form, text) => {
    expect(understood(text)).toEqual(applicationReceipt);
  });

  it('is known by the form of its number where there is nothing else', () => {
    expect(understood('AP20260415001946 已受理')).toMatchObject({
      kind: 'application-receipt',
      facts: { 'application.receipt.number': 'AP20260415001946' },
    });
  });

  it('is known by the name of its file where its content does not say it', () => {
    expect(understood('编号：SH-2026-77\n日期：2026-04-15')).toMatchObject({ kind: undefined });
    expect(understood('编号：SH-2026-77\n日期：2026-04-15', '申请回执-0417.txt')).toMatchObject({
      kind: 'application-receipt',
      facts: { 'application.receipt.number': 'SH-2026-77', 'application.receipt.receivedOn': '2026-04-15' },
    });
  });
});

describe('a pre-review receipt', () => {
  it.each([
    ['审核结果：单证不符：装箱单件数与发票不一致', 'document-mismatch'],
    ['审核结果：通过', 'accepted'],
    ['海关标注“单证不符”，请补正后重新提交。', 'document-mismatch'],
    ['Status: Document mismatch', 'document-mismatch'],
    ['Status: accepted', 'accepted'],
  ])('says what customs answered: %s', (line, status) => {
    const text = `预审回执\n回执编号：PR20260414000871\n回执日期：2026-04-14\n${line}`;
    expect(understood(text).facts).toMatchObject({ 'preReview.receipt.status': status });
  });

  it('says nothing of its status where nothing is said', () => {
    expect(understood('预审回执\n回执编号：PR20260414000871').facts).toEqual({
      'preReview.receipt.number': 'PR20260414000871',
    });
  });
});

describe('a certificate', () => {
  it('gives its number, day, forms, signature and goods', () => {
    const text = `代理进出口证明
证明编号：AIEC-2225-2026-004512    签发日期：2026年4月20日
签发形式：纸质及电子    电子签章：是
关联申请编号：AP20260415001946
项号\t品名\t数量\t金额（USD）
1\tPortable computers\t120台\t49,200.00
2\tLCD monitors\t200台\t19,300.00
合计\t\t320\t68,500.00`;
    expect(understood(text)).toEqual({
      kind: 'certificate',
      facts: {
        'verification.certificate.number': 'AIEC-2225-2026-004512',
        'verification.certificate.issuedOn': '2026-04-20',
        'verification.certificate.forms': ['paper', 'electronic'],
        'verification.certificate.electronicSignature': true,
      },
      goods: [
        { line: 1, name: 'Portable computers', quantity: 120, amount: 49200 },
        { line: 2, name: 'LCD monitors', quantity: 200, amount: 19300 },
      ],
      unclear: [],
    });
  });
});

describe('a declaration', () => {
  const declared = {
    'clearance.declaration.number': '222520261000451237',
    'clearance.declaration.declaredAt': '2026-04-24T09:30',
    'clearance.declaration.attachedDocuments': ['AIEC-2225-2026-004512'],
    'clearance.billOfLading.number': 'COSU6281450370',
    'clearance.containers': ['CSQU3054383', 'MSKU6011672'],
  };

  it('is read from the text of its form', () => {
    const text = `中华人民共和国海关进口货物报关单
海关编号：222520261000451237\t申报日期：2026-04-24 09:30
提运单号：COSU6281450370
随附单证：代理进出口证明 AIEC-2225-2026-004512
集装箱号：CSQU 305438-3；MSKU6011672`;
    expect(understood(text)).toMatchObject({ kind: 'declaration', facts: declared });
  });

  it('is read from JSON, with a number that is written as a number', () => {
    const text = `{"customsDeclaration": {"entryId": 222520261000451237, "declaredAt": "2026-04-24T09:30:12", "blNo": "COSU6281450370",
      "attachedDocuments": [{"type": "代理进出口证明", "number": "AIEC-2225-2026-004512"}, {"type": "合同", "number": "YF-2026-118"}],
      "containers": ["CSQU3054383", "MSKU6011672"], "certificate": {"number": "AIEC-2225-2026-004512"}}}`;
    expect(understood(text)).toMatchObject({ kind: 'declaration', facts: declared });
  });

  it('is read from XML with a single goods line', () => {
    const text = `<CustomsDeclaration><EntryId>222520261000451237</EntryId>
      <Goods><Item><GNo>1</GNo><GName>Portable computers</GName><Qty>120</Qty><DeclTotal>49200.00</DeclTotal></Item></Goods>
      </CustomsDeclaration>`;
    expect(understood(text)).toMatchObject({
      kind: 'declaration',
      goods: [{ line: 1, name: 'Portable computers', quantity: 120, amount: 49200 }],
    });
  });
});

describe('a write-off list', () => {
  it('keeps its own number apart from the ones that it refers to', () => {
    const text =
      '{"certificate":{"number":"AIEC-2225-2026-004512"},"type":"write-off list","number":"WO20260509000233","date":"2026/5/9","核销日期":"2026-05-09"}';
    expect(understood(text)).toEqual({
      kind: 'write-off-list',
      facts: {
        'writeOff.list.number': 'WO20260509000233',
        'writeOff.list.receivedOn': '2026-05-09',
        'writeOff.completedOn': '2026-05-09',
      },
      goods: [],
      unclear: [],
    });
  });

  it('is known from its number among the numbers of earlier papers', () => {
    const text =
      '报关单号：222520261000451237\n代理证明编号：AIEC-2225-2026-004512\n核销清单号：WO20260509000233';
    expect(understood(text).kind).toBe('write-off-list');
  });
});

describe('what is unclear', () => {
  it('asks where two receipts stand on one sheet', () => {
    const text =
      '预审回执编号：PR20260414000871 预审日期：2026-04-14\n申请回执编号：AP20260415001946 受理日期：2026-04-15';
    const { kind, candidates, because } = recogniseKind(paperIn(text));
    expect({ kind, candidates }).toEqual({
      kind: undefined,
      candidates: ['pre-review-receipt', 'application-receipt'],
    });
    expect(because.en).toBe('It may be a pre-review receipt or an application receipt.');
    expect(recogniseKind(paperIn(`预审回执\n${text}`)).kind).toBeUndefined();
  });

  it.each([
    '您好，附件请查收。',
    'Thank you for your order.',
    '2026-04-15',
    '{"a":1}',
    '<html><body>hello</body></html>',
  ])('takes %s for nothing', (text) => {
    expect(recogniseKind(paperIn(text))).toMatchObject({ kind: undefined, candidates: [] });
  });

  it('never decides between two readings of a date', () => {
    expect(understood('Application receipt\nNumber: AP20260415001946\nDate: 03/04/2026')).toMatchObject({
      facts: { 'application.receipt.number': 'AP20260415001946' },
      unclear: [expect.stringContaining('may mean 2026-04-03 or 2026-03-04')],
    });
  });

  it('never decides between two numbers', () => {
    const read = understood('申请回执\n申请回执编号：AP20260415001946\n申请回执编号：AP20260415001947');
    expect(read.facts).toEqual({});
    expect(read.unclear?.[0]).toContain('AP20260415001946, AP20260415001947');
  });

  it('makes several papers of a list of receipts', () => {
    const csv = '申请回执编号,受理日期\nAP20260415001946,2026-4-15\nAP20260416000007,2026-4-16\n';
    const json = '[{"type":"预审回执","number":"PR1"},{"type":"申请回执","number":"AP1"}]';
    expect(readPapers(csv)).toHaveLength(2);
    expect(readPapers(json).map((paper) => recogniseKind(paper).kind)).toEqual([
      'pre-review-receipt',
      'application-receipt',
    ]);
  });

  it('is nothing where there is no text', () => {
    expect(readPapers(' \n\t')).toEqual([]);
  });
});
