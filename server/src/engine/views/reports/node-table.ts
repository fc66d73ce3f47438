import type { NodeState } from '../../procedure/node-state.ts';
import type { Language } from '../../text/localized.ts';
import type { Timeline, TimelineNode } from '../timeline/timeline.ts';
import { day, number, text } from './cells.ts';
import type { Table, Tone } from './report.ts';

const texts = {
  en: { name: 'Nodes', columns: ['Node', 'State', 'From', 'To', 'Time', 'Findings'], separator: '; ' },
  zh: { name: '节点', columns: ['节点', '状态', '开始', '结束', '用时', '问题数'], separator: '；' },
} as const;

const tones: Readonly<Partial<Record<NodeState, Tone>>> = {
  done: 'good',
  'done-late': 'attention',
  overdue: 'bad',
  failed: 'bad',
};

/** The five nodes and the archive, as a table. */
export function nodeTable({ nodes }: Timeline, language: Language): Table {
  const { name, columns, separator } = texts[language];
  return { kind: 'table', name, columns, rows: nodes.map((node) => row(node, separator)) };
}

function row(node: TimelineNode, separator: string) {
  const goesOn = node.state === 'running' || node.state === 'overdue';
  const time = [node.durationText, node.due?.text].filter((part) => part !== undefined);
  return [
    text(node.title),
    text(node.stateText, tones[node.state]),
    day(node.begin),
    day(goesOn ? undefined : node.end),
    text(time.join(separator)),
    number(node.findings.length),
  ];
}
