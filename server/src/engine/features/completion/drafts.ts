import { chineseNaming, named } from '../../edit/key-naming.ts';
import { entryLines, flowText, itemLines, type NewValue } from '../../edit/yaml-text.ts';
import { type FormatPath, factsAt } from '../../format/names.ts';
import { lineEndingOf } from '../../text/line-ending.ts';
import { listAt } from './case-values.ts';
import type { Asked, CaseCompletion } from './completion.ts';
import { insertOf } from './insert.ts';
import type { ItemDraft } from './item-draft.ts';
import { itemDrafts } from './item-drafts.ts';
import { namingAt } from './naming.ts';
import { nodeDraft } from './node-drafts.ts';

/** Whole items of a list of sections, where the cursor stands for one. */
export function completeItems(asked: Asked, path: FormatPath): CaseCompletion[] {
  return itemDrafts(asked, path).map((draft) => ({
    label: draft.label,
    detail: draft.detail,
    kind: 'draft',
    about: factsAt(path)?.about[asked.language],
    insert: insertOf(asked.cursor.gap + itemText(asked, path, draft)),
    span: asked.cursor.span,
    filter: [draft.label, draft.detail, draft.words].filter((words) => words !== undefined).join(' '),
    goesOn: true,
  }));
}

/** Everything that a node needs, below its name. */
export function completeNode(asked: Asked): CaseCompletion[] {
  const { file, cursor, context, language } = asked;
  const [nodes, name, ...more] = cursor.path;
  const isNode = nodes === 'nodes' && typeof name === 'string' && more.length === 0;
  const values = isNode ? nodeDraft(file, name, context) : undefined;
  if (values === undefined || typeof name !== 'string') return [];
  const draft = named(values, namingAt(asked).written, cursor.path);
  const lines = entryLines(name, draft, cursor.column).slice(1);
  const newline = lineEndingOf(file.text);
  const insert = cursor.style === 'flow' ? cursor.gap + flowText(draft) : newline + lines.join(newline);
  const about = factsAt(cursor.path)?.about[language];
  return [
    {
      label: namingAt(asked).shown.key(name),
      detail: texts[language],
      kind: 'draft',
      about,
      insert: insertOf(insert),
      span: cursor.span,
      filter: `${name} ${chineseNaming.key(name)}`,
      goesOn: true,
    },
  ];
}

const texts = { en: 'what it needs', zh: '所需各项' } as const;

/** The items as YAML, in the style of the items that stand there. */
function itemText(asked: Asked, path: FormatPath, draft: ItemDraft): string {
  const { file, cursor } = asked;
  const { isOnOneLine } = draft;
  const naming = namingAt(asked).written;
  const values = draft.values.map((value) => named(value, naming, [...path, 0]));
  const newline = lineEndingOf(file.text);
  const flow = values.map(flowText).join(', ');
  if (cursor.style === 'flow') return cursor.path.length === path.length ? `[${flow}]` : flow;
  const last = listAt(file, path)?.place.node;
  const style = last?.kind === 'sequence' ? last.items.find((item) => item.kind === 'mapping') : undefined;
  const inBraces = style?.kind === 'mapping' ? style.style === 'flow' : isOnOneLine;
  const isBehindDash = cursor.path.length > path.length;
  const isBelow = cursor.writes === 'value';
  const column = isBehindDash ? cursor.column - 2 : isBelow ? cursor.column + 2 : cursor.column;
  const lines = values.flatMap((value) => oneItem(value, column, inBraces));
  if (isBelow) return newline + lines.join(newline);
  return lines.join(newline).slice(isBehindDash ? column + 2 : column);
}

function oneItem(value: NewValue, column: number, inBraces: boolean): string[] {
  return inBraces ? [`${' '.repeat(column)}- ${flowText(value)}`] : itemLines(value, column);
}
