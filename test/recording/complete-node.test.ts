import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { type NodeName, nodeNames } from '../../server/src/engine/format/nodes.ts';
import { completeNode } from '../../server/src/engine/recording/completion/complete-node.ts';
import { nodeQuestions } from '../../server/src/engine/recording/completion/node-questions.ts';
import type { Answers, Question } from '../../server/src/engine/recording/questions/question.ts';
import { contextOn } from '../completion/asked.ts';
import { golden } from '../laws/golden.ts';
import { inChinese } from '../laws/in-chinese.ts';

/** Everything that the questions of a form can be answered with; a day is that of the form. */
type Reply = (question: Question) => string;

interface Filled {
  readonly asked: readonly Question[];
  readonly answers: Answers;
  readonly text: string;
}

/** Fills in the form of a node as an editor does, one question after the other. */
function filled(text: string, node: NodeName, today: string, reply: Reply): Filled {
  const context = contextOn({}, today);
  const before = readCase(text);
  const asked: Question[] = [];
  let answers: Answers = {};
  for (;;) {
    const [question] = nodeQuestions(before, node, answers, context);
    if (question === undefined) break;
    expect(Object.keys(answers)).not.toContain(question.name);
    const answer = reply(question);
    if (!question.optional) expect(answer, question.name).not.toBe('');
    asked.push(question);
    answers = { ...answers, [question.name]: answer };
  }
  return { asked, answers, text: completeNode(before, answers, context).text };
}

/** A case that has come as far as the node before. */
function before(node: NodeName): string {
  return golden.replace(
    new RegExp(`^ {2}${node}:\\n(?: {3,}.*\\n|\\n)*(?: {2}\\w+:\\n(?: {3,}.*\\n)*)*`, 'm'),
    '',
  );
}

const short = (name: string) => name.replace(/^nodes\.\w+\./, '');
const names = ({ asked }: Filled) => asked.map(({ name }) => short(name));

/** Answers what has to be answered, and leaves open what may be. */
const onlyNeeded =
  (today: string): Reply =>
  ({ name, optional, suggested, choices }) => {
    if (optional) return '';
    return suggested ?? choices?.[0]?.value ?? sample(name, today);
  };

/** Answers everything. */
const everything =
  (today: string): Reply =>
  ({ name, suggested, choices }) =>
    suggested ?? choices?.find(({ value }) => value !== '')?.value ?? sample(name, today);

function sample(name: string, today: string): string {
  if (name.endsWith('declaration.number')) return '222520261000451237';
  if (name.endsWith('declaredAt')) return `${today} 09:30`;
  return name.endsWith('On') ? today : 'N-1';
}

/** A day on which each node begins or, in the second place, ends; the golden case tells them. */
const days: Readonly<Record<NodeName, string>> = {
  preReview: '2026-04-13',
  application: '2026-04-15',
  verification: '2026-04-16',
  clearance: '2026-04-24',
  writeOff: '2026-05-09',
  archive: '2026-05-11',
};

describe('on the day on which a node begins', () => {
  it.each([
    ['preReview', ['submittedOn', 'receipt.status']],
    ['application', ['submittedOn', 'receipt.number']],
    ['verification', ['startedOn', 'completedOn']],
    ['clearance', ['declaration.number', 'declaration.declaredAt', 'releasedOn']],
    ['writeOff', ['completedOn', 'list.number']],
    ['archive', ['archivedOn', 'name', 'retainUntil']],
  ] as const)('%s asks for nothing that cannot be known', (node, expected) => {
    const form = filled(before(node), node, days[node], onlyNeeded(days[node]));
    expect(names(form)).toEqual(expected);
    const needed = form.asked.filter(({ optional }) => !optional).map(({ name }) => short(name));
    expect(needed).toEqual(expected.slice(0, node === 'clearance' ? 2 : 1));
  });
});

describe('what is known later', () => {
  const submitted = before('preReview').replace(
    /^nodes:.*$/m,
    'nodes:\n  preReview:\n    submittedOn: 2026-04-13',
  );

  it('the receipt of a pre-review is asked for with its answer first', () => {
    const accepted = filled(submitted, 'preReview', '2026-04-14', everything('2026-04-14'));
    expect(names(accepted)).toEqual(['receipt.status', 'receipt.number', 'receipt.receivedOn']);
    expect(accepted.asked.every(({ optional }) => !optional)).toBe(true);
    expect(accepted.text).toMatch(
      /receipt:\n {6}number: N-1\n {6}receivedOn: 2026-04-14\n {6}status: accepted/,
    );

    const refused = filled(submitted, 'preReview', '2026-04-14', (question) =>
      question.name.endsWith('status') ? 'document-mismatch' : everything('2026-04-14')(question),
    );
    expect(names(refused)).toEqual(['receipt.status', 'receipt.number', 'receipt.receivedOn']);
    expect(refused.text).toContain('status: document-mismatch');

    const revised = filled(refused.text, 'preReview', '2026-04-15', onlyNeeded('2026-04-15'));
    expect(names(revised)).toEqual(['revisions[0].submittedOn', 'revisions[0].receipt.status']);
  });

  it('a certificate is asked for once the verification was passed, and not where it failed', () => {
    const begun = before('verification').replace(
      /(?=\ntracking:)/,
      '  verification:\n    startedOn: 2026-04-16\n',
    );
    const ended = (result: string) =>
      filled(begun, 'verification', '2026-04-20', (question) =>
        question.name.endsWith('result') ? result : everything('2026-04-20')(question),
      );
    expect(names(ended('failed'))).toEqual(['completedOn', 'result']);
    expect(names(ended('passed'))).toEqual([
      'completedOn',
      'result',
      'certificate.number',
      'certificate.issuedOn',
      'forms',
    ]);
    expect(ended('failed').text).not.toMatch(/certificate|passed/);
  });

  it('a late write-off may be marked as a risky order, one in time is not', () => {
    const asks = (today: string) =>
      names(filled(before('writeOff'), 'writeOff', today, onlyNeeded(today))).includes('riskyOrder');
    expect(asks('2026-05-11')).toBe(false);
    expect(asks('2026-05-12')).toBe(true);
  });

  it('an archive is offered its name and its end, which lies ahead', () => {
    const form = filled(before('archive'), 'archive', '2026-05-11', everything('2026-05-11'));
    expect(form.text).toMatch(/name: AP20260415001946-20260511\n {4}retainUntil: 2031-05-11/);
  });
});

describe.each(nodeNames)('%s', (node) => {
  const cases = [before(node), inChinese(before(node))];
  const replies = [onlyNeeded, everything];
  const forms = cases.flatMap((text) => replies.map((reply) => [text, reply] as const));

  it('is entered as it was answered, and nothing besides', () => {
    for (const [text, reply] of forms) {
      const { answers, text: after } = filled(text, node, days[node], reply(days[node]));
      const values = (one: string) =>
        new Map(readCase(one).fields.map((field) => [field.place.path, String(field.value)]));
      const held = values(text);
      const added = [...values(after)].filter(([path, value]) => held.get(path) !== value);
      const given = Object.entries(answers).filter(([name, answer]) => name.includes('.') && answer !== '');
      const forms = added.filter(([path]) => /forms|electronicSignature/.test(path));
      expect(added.length - forms.length).toBe(given.length);
      expect(added.map(([path]) => path)).toEqual(expect.arrayContaining(given.map(([name]) => name)));
      expect([...held.keys()].filter((path) => !values(after).has(path))).toEqual([]);
    }
  });

  it('is left as it was where nothing is answered', () => {
    for (const [text] of forms) expect(completeNode(readCase(text), {}, contextOn()).text).toBe(text);
  });
});
