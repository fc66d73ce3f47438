import * as z from 'zod';
import { chineseNaming, type KeyNaming, named } from '../../edit/key-naming.ts';
import { entryLines, flowText } from '../../edit/yaml-text.ts';
import { keyAliases } from '../../format/aliases.ts';
import { factsOf } from '../../format/field.ts';
import { innerSchema, namesOf } from '../../format/names.ts';
import { lineEndingOf } from '../../text/line-ending.ts';
import type { Asked, CaseCompletion } from './completion.ts';
import { insertOf, tabStop } from './insert.ts';
import { namingAt } from './naming.ts';
import { nodeDraft } from './node-drafts.ts';

/** The names that a section does not hold yet: the required first, then in the order of the format. */
export function completeNames(asked: Asked, section: z.ZodObject): CaseCompletion[] {
  const { cursor, language } = asked;
  const names = namesOf(section);
  const held = heldNames(asked, names.canonical);
  const naming = namingAt(asked);
  const written = names.canonical(asked.file.text.slice(cursor.span.start, cursor.span.end));
  // A name that has its value already can become no other one without taking that along.
  const isSettled = cursor.hasColon && written !== undefined;
  const fitting = names.known.filter((name) => (isSettled ? name === written : !held.has(name)));
  const isRequired = (name: string) => !(section.shape[name] instanceof z.ZodOptional);
  const ordered = [...fitting.filter(isRequired), ...fitting.filter((name) => !isRequired(name))];
  return ordered.map((name) => {
    const schema = innerSchema(section.shape[name] as z.ZodType);
    const facts = factsOf(schema);
    const shown = naming.shown.key(name);
    const other = shown === name ? chineseNaming.key(name) : name;
    const required = isRequired(name) ? texts.required[language] : '';
    return {
      label: shown,
      detail: language === 'zh' || shown !== name ? other : undefined,
      kind: facts?.kind === 'section' || facts?.kind === 'list' ? 'section' : 'name',
      about: [facts?.about[language] ?? '', required].join(''),
      insert: insertOf(cursor.gap + entryText(asked, name, naming.written, schema)),
      span: cursor.span,
      filter: [...new Set([shown, name, ...(keyAliases[name] ?? [])])].join(' '),
      goesOn: !isSettled,
    };
  });
}

const texts = { required: { en: ' Required.', zh: '必填。' } };

/** At the top of the case the tree tells what is there, elsewhere the lines and brackets around the cursor. */
function heldNames(
  { file, cursor }: Asked,
  canonical: (written: string) => string | undefined,
): ReadonlySet<string | undefined> {
  if (cursor.path.length > 0) return new Set(cursor.beside.map(({ name }) => canonical(name)));
  const others = file.tree.entries.filter(({ key }) => key.span.start !== cursor.span.start);
  return new Set(others.map(({ key }) => canonical(key.text)));
}

/** A name with what comes behind or below it, as far as that is not there yet. */
function entryText(
  { file, cursor, context }: Asked,
  name: string,
  naming: KeyNaming,
  schema: z.ZodType,
): string {
  const written = naming.key(name);
  if (cursor.hasColon) return written;
  if (cursor.hasBlock) return `${written}:`;
  const draft = cursor.path.join('.') === 'nodes' ? nodeDraft(file, name, context) : undefined;
  const node = draft && named(draft, naming, [...cursor.path, name]);
  const isFlow = cursor.style === 'flow';
  const newline = lineEndingOf(file.text);
  const below = newline + ' '.repeat(cursor.column + 2) + tabStop();
  const itemsAreSections =
    schema instanceof z.ZodArray && innerSchema(schema.element as z.ZodType) instanceof z.ZodObject;
  if (node !== undefined) {
    if (isFlow) return `${written}: ${flowText(node)}`;
    return entryLines(written, node, cursor.column).join(newline).slice(cursor.column);
  }
  if (schema instanceof z.ZodObject) return isFlow ? `${written}: { ${tabStop()} }` : `${written}:${below}`;
  if (itemsAreSections && !isFlow) return `${written}:${below}`;
  if (schema instanceof z.ZodArray) return `${written}: [${tabStop()}]`;
  return `${written}: ${tabStop()}`;
}
