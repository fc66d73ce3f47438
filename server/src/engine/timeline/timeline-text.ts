import type { Language } from '../text/localized.ts';
import type { NodeState, Timeline, TimelineNode } from './timeline.ts';

const signs: Readonly<Record<NodeState, string>> = {
  done: '✓',
  'done-late': '✓',
  failed: '✗',
  running: '●',
  overdue: '!',
  waiting: '◌',
};

const severitySigns = { error: '✗', warning: '!', information: 'i', hint: '·' } as const;

const headings = {
  en: { timeline: 'Timeline' },
  zh: { timeline: '时间线' },
} as const;

/** The timeline as plain text, for a terminal, a message or a screen reader; ends with a line end. */
export function timelineText(timeline: Timeline, language: Language): string {
  const heading = headings[language];
  const name = timeline.caseId === '' ? '' : ` ${timeline.caseId}`;
  const lines = [
    `${heading.timeline}${name}`,
    timeline.asOfText,
    timeline.summary,
    '',
    ...timeline.nodes.flatMap((node) => [...nodeLines(node), '']),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function nodeLines(node: TimelineNode): string[] {
  const separator = ' · ';
  const head = [`${signs[node.state]} ${node.title}`, node.stateText, node.durationText].filter(
    (part) => part !== undefined,
  );
  return [
    head.join(separator),
    ...node.events.map((event) => `    ${event.text}`),
    ...(node.due === undefined ? [] : [`    ${node.due.text}`]),
    ...node.findings.map(
      ({ severity, message, code }) => `    ${severitySigns[severity]} ${message} [${code}]`,
    ),
  ];
}
