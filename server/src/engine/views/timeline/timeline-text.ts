import type { NodeState } from '../../procedure/node-state.ts';
import type { Language } from '../../text/localized.ts';
import { reconciliationText } from './reconciliation-text.ts';
import type { Timeline, TimelineNode } from './timeline.ts';

const signs: Readonly<Record<NodeState, string>> = {
  done: '✓',
  'done-late': '✓',
  failed: '✗',
  running: '●',
  overdue: '!',
  waiting: '◌',
};

const severitySigns = { error: '✗', warning: '!', information: 'i' } as const;

const headings = {
  en: { timeline: 'Timeline', documents: 'Documents: ', receipts: 'Received: ' },
  zh: { timeline: '时间线', documents: '单证：', receipts: '回执：' },
} as const;

/** The timeline as plain text, for a terminal, a message or a screen reader; ends with a line end. */
export function timelineText(timeline: Timeline, language: Language): string {
  const heading = headings[language];
  const name = timeline.caseId === '' ? '' : ` ${timeline.caseId}`;
  const lines = [
    `${heading.timeline}${name}`,
    timeline.asOfText,
    timeline.summary,
    ...(timeline.outlook === undefined ? [] : [timeline.outlook]),
    '',
    ...timeline.nodes.flatMap((node) => [...nodeLines(node, language), '']),
    ...(timeline.reconciliation === undefined ? [] : reconciliationText(timeline.reconciliation, language)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function nodeLines(node: TimelineNode, language: Language): string[] {
  const head = [`${signs[node.state]} ${node.title}`, node.stateText, node.durationText];
  const heading = headings[language];
  const comma = language === 'zh' ? '，' : ', ';
  const semicolon = language === 'zh' ? '；' : '; ';
  const { planned, behindText, forecast, detention, due, receiptChecks, documents, receipts } = node;
  const gaps = receiptChecks?.intervals.filter(({ tooLong }) => tooLong) ?? [];
  const facts = [
    joined([planned?.text, behindText], comma),
    ...node.events.map((event) => event.text),
    ...gaps.map(({ text }) => `${severitySigns.warning} ${text}`),
    receiptChecks?.next?.text,
    joined([due?.text, due?.leftText], comma),
    forecast?.text,
    detention?.text,
    listed(heading.documents, documents, semicolon),
    listed(heading.receipts, receipts, semicolon),
    ...node.findings.map(({ severity, message, code }) => `${severitySigns[severity]} ${message} [${code}]`),
  ];
  return [
    joined(head, ' · '),
    ...facts.filter((fact) => fact !== undefined && fact !== '').map((fact) => `    ${fact}`),
  ];
}

function listed(heading: string, filed: readonly { readonly text: string }[], separator: string): string {
  return filed.length === 0 ? '' : `${heading}${filed.map(({ text }) => text).join(separator)}`;
}

function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined).join(separator);
}
