import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/engine/text/edit.ts';
import type {
  CompletableNode,
  CompleteNodeAnswer,
  FormQuestion,
  NewCaseAnswer,
  PaperSource,
  PasteGoodsAnswer,
  ProposedEdits,
  ReceiptCheckAnswer,
  RecogniseAnswer,
  RecordAnswer,
} from '../../server/src/protocol/recording.ts';
import { openFolder } from './case-folder.ts';
import { golden } from './cases.ts';
import { type Editor, startEditor, uri } from './editor.ts';

const unreleased = golden.replace(/^ {4}releasedOn: .*\n/m, '').replace(/^ {2}writeOff:\n(?: {4}.*\n)*/m, '');
const withoutWriteOff = golden
  .replace(/^ {4}completedOn: 2026-05-09 .*\n {4}list: .*\n/m, '')
  .replace(/^ {2}archive:\n(?: {4}.*\n)*/m, '');

function edited(text: string, { edits }: ProposedEdits): string {
  return applyEdits(text, edits);
}

function file(fileName: string, content: string | Uint8Array): PaperSource {
  return { fileName, bytes: Buffer.from(content).toString('base64') };
}

function recognised(editor: Editor, source: PaperSource): Promise<RecogniseAnswer> {
  return editor.connection.sendRequest('certcase/recognise', { source });
}

describe('a paper that comes in', () => {
  it('is led to the case on disk that it names', async () => {
    const { editor, address } = await openFolder({ 'golden.case.yaml': golden });
    await editor.diagnosticsWhen(address('golden.case.yaml'), () => true);
    const { papers } = await recognised(editor, {
      text: '核销清单\n编号：WO1\n报关单号：222520261000451237',
    });
    expect(papers).toMatchObject([{ kind: 'write-off-list', uri: address('golden.case.yaml') }]);
  });

  it('becomes edits of the open case', async () => {
    const { editor } = await startEditor();
    const before = golden.replace(/^ {4}receipt: \{ number: AP.*\n/m, '');
    editor.open(before);
    const source = file('receipt.csv', '申请回执编号,受理日期\nAP20260415001946,2026-04-15\n');
    const answer = await editor.ask<RecordAnswer>('certcase/record', {
      source,
      paper: 0,
      kind: 'application-receipt',
    });
    expect(answer).toMatchObject({ version: 1, title: 'Application receipt', caseId: 'AC-2026-0417' });
    expect(edited(before, answer)).toBe(answer.text);
    expect(answer.text).toContain('number: AP20260415001946');
  });

  it('is read in the encoding of older programs', async () => {
    const { editor } = await startEditor({ locale: 'zh-cn' });
    // 申请回执 in GB18030.
    const bytes = Uint8Array.from([0xc9, 0xea, 0xc7, 0xeb, 0xbb, 0xd8, 0xd6, 0xb4]);
    expect((await recognised(editor, file('a.txt', bytes))).papers).toMatchObject([
      { kind: 'application-receipt', because: '标题为“申请回执”。' },
    ]);
  });

  it('is refused with a sentence where it holds no text', async () => {
    const { editor } = await startEditor();
    const problems = await Promise.all(
      [
        file('a.zip', Uint8Array.from([80, 75, 3, 4, 0, 0])),
        file('a.pdf', '%PDF-1.7 nothing else'),
        { text: ' ' },
      ].map(async (source) => (await recognised(editor, source)).problem),
    );
    expect(problems).toEqual([
      expect.stringMatching(/^It holds no text/),
      expect.stringMatching(/^This PDF cannot be opened/),
      'There is no text in it.',
    ]);
  });
});

describe('a case that is written instead of typed', () => {
  it('records this minute in China as a check of the receipt', async () => {
    const { editor } = await startEditor();
    editor.open(unreleased);
    const answer = await editor.ask<ReceiptCheckAnswer>('certcase/receiptCheck');
    expect(edited(unreleased, answer)).toMatch(/2026-04-28T09:00, \d{4}-\d{2}-\d{2}T\d{2}:\d{2}\]/);
    editor.change(2, golden);
    const refused = await editor.ask<ReceiptCheckAnswer>('certcase/receiptCheck');
    expect(refused).toMatchObject({ edits: [], message: expect.stringContaining('is released already') });
  });

  it('asks what a node lacks, and says what is left once it is completed', async () => {
    const { editor } = await startEditor();
    editor.open(withoutWriteOff);
    const nodes = await editor.ask<CompletableNode[]>('certcase/completableNodes');
    const names = nodes.map(({ node, questions }) => [node, ...questions.map(({ name }) => name)]);
    expect(names).toEqual([['writeOff', 'nodes.writeOff.completedOn']]);
    const following = await editor.ask<FormQuestion[]>('certcase/nodeQuestions', {
      node: 'writeOff',
      answers: { 'nodes.writeOff.completedOn': '2026年5月13日', 'nodes.writeOff.list.number': '' },
    });
    expect(following.map(({ name, optional }) => [name, optional])).toEqual([
      ['nodes.writeOff.riskyOrder', true],
    ]);
    const answers = {
      'nodes.writeOff.completedOn': '2026年5月13日',
      'nodes.writeOff.list.number': 'WO1',
      'nodes.writeOff.list.receivedOn': '2026-05-13',
      'nodes.writeOff.riskyOrder': 'true',
    };
    const answer = await editor.ask<CompleteNodeAnswer>('certcase/completeNode', {
      node: 'writeOff',
      answers,
    });
    const text = edited(withoutWriteOff, answer);
    expect(text).toMatch(
      /completedOn: 2026-05-13\n {4}list:\n {6}number: WO1\n {6}receivedOn: 2026-05-13\n {4}riskyOrder: true/,
    );
    expect(answer.isCompleted).toBe(true);
    expect(answer.remaining.map(({ message }) => message).join()).toMatch(/root cause/);
  });

  it('takes an answer in any spelling, and says what is wrong with another', async () => {
    const { editor } = await startEditor();
    const check = (text: string) =>
      editor.connection.sendRequest('certcase/answer', { uri, name: 'nodes.writeOff.completedOn', text });
    expect(await check('2026年5月9日')).toEqual({
      hint: 'Sat 9 May 2026: make-up working day for Labour Day',
    });
    expect(await check('03/04/2026')).toEqual({
      problem: 'This may mean 2026-04-03 or 2026-03-04; type the one that is meant.',
    });
    expect(await check('2026-05-21')).toEqual({ problem: expect.stringContaining('has not come yet') });
  });

  it('is new, with the plan of its working days', async () => {
    const { editor } = await startEditor();
    const answers = {
      direction: 'export',
      language: 'en',
      caseId: 'AC-2026-0001',
      'parties.client.name': 'A',
      'parties.agent.name': 'B',
    };
    const made = await editor.connection.sendRequest<NewCaseAnswer>('certcase/newCase', {
      folder: 'file:///cases',
      answers,
    });
    expect(made.fileName).toBe('AC-2026-0001.case.yaml');
    expect(made.text).toMatch(/^direction: export .*\n/m);
    expect(made.text).toMatch(/plannedOn: 2026-06-10/);
    expect(made.text.slice(made.firstOpen.start, made.firstOpen.end)).toBe('TBD');
    editor.open(made.text);
    const severe = (await editor.diagnostics())
      .filter(({ severity }) => severity === 1)
      .map(({ message }) => message);
    expect(severe).toEqual([expect.stringContaining('goods[0].hsCode is still "TBD"')]);
  });

  it('gets goods lines of pasted rows inside goods, and nowhere else', async () => {
    const { editor } = await startEditor();
    editor.open(golden);
    const rows =
      '品名\tHS编码\t数量\t单价\t总价\t币制\n咖啡机\t8516.71.00.00\t400台\t182.00\t72,800.00\t美元\n合计\t\t400\t\t72,800.00\t';
    const paste = (offset: number, text = rows) =>
      editor.ask<PasteGoodsAnswer | null>('certcase/pasteGoods', { offset, text });
    const answer = await paste(golden.indexOf('\ndocuments:') - 1);
    expect(answer?.title).toBe('Paste 1 goods line');
    expect(edited(golden, answer!)).toContain(
      '  - line: 3\n    name: 咖啡机\n    hsCode: "8516710000"\n    quantity: 400\n    unit: 台\n    unitPrice: 182.00\n    amount: 72800.00\n',
    );
    expect(await paste(golden.indexOf('agreement:') + 12)).toBeNull();
    expect(await paste(golden.indexOf('\ndocuments:') - 1, 'two\twords')).toBeNull();
  });
});
