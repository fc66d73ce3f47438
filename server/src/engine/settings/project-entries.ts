import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import * as z from 'zod';
import type { Finding } from '../checks/finding.ts';
import { rules } from '../checks/rules/index.ts';
import { readGlob } from '../text/glob.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Span } from '../text/span.ts';
import { bareFormat, expectation, itemExpectation } from './expectation.ts';
import { projectFinding, projectMessages, quoted } from './project-findings.ts';
import { settingsFormat } from './settings.ts';

/** One setting that a project file makes. */
export interface ProjectEntry {
  /** Valid for its setting: of a list the items that are. */
  readonly value: unknown;
  /** Places of name and value, as UTF-16 offsets. */
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

/** The settings that a file makes, by their paths: `deviationPercent`, `calendar.workingDays`, `rules.goods/hs-code`. */
export type ProjectEntries = ReadonlyMap<string, ProjectEntry>;

type Formats = ReadonlyMap<string, z.core.$ZodType>;

const formats: Formats = new Map(Object.entries(settingsFormat.shape));
const ruleCodes = rules.map(({ code }) => code);

/** Names of all settings behind their groups, by the name alone, so that one in the wrong group is known again. */
const pathsByName = new Map(
  [...formats].flatMap(([name, format]) => [
    [name, name] as const,
    ...[...(membersOf(format) ?? [])].map(([member]) => [member, `${name}.${member}`] as const),
  ]),
);

/**
 * Reads the settings below a mapping. What is wrong is reported at its place and left out, everything else holds: a list
 * loses the one item that is wrong, a group the one name.
 * @param contents the mapping at the top of the document.
 */
export function readEntries(
  text: string,
  document: Document.Parsed,
  contents: YAMLMap,
): { readonly entries: ProjectEntries; readonly findings: readonly Finding[] } {
  const entries = new Map<string, ProjectEntry>();
  const findings: Finding[] = [];
  readNames(contents, formats, '');
  return { entries, findings };

  function readNames(mapping: YAMLMap, known: Formats, group: string): void {
    for (const [name, pair, isLast] of namedPairs(mapping)) {
      const path = group + name;
      const nameSpan = spanOf(pair.key);
      const format = known.get(name);
      if (!isLast) report('case/duplicate-key', nameSpan, path, projectMessages.duplicate(path));
      else if (format === undefined) reportUnknown(name, path, nameSpan, group, [...known.keys()]);
      else readSetting(path, format, nameSpan, pair);
    }
  }

  function readSetting(path: string, format: z.core.$ZodType, nameSpan: Span, pair: Pair): void {
    const members = membersOf(format);
    const value = resolved(pair.value, document);
    // A section whose lines are all comments sets nothing, and means nothing else.
    if ((members !== undefined || path === 'rules') && isEmpty(value)) return;
    if (members !== undefined && isMap(value)) readNames(value, members, `${path}.`);
    else if (path === 'rules' && isMap(value)) readRules(value, format);
    else readValue(path, format, nameSpan, value);
  }

  function readRules(mapping: YAMLMap, format: z.core.$ZodType): void {
    const bare = bareFormat(format);
    if (!(bare instanceof z.ZodRecord)) return;
    for (const [code, pair, isLast] of namedPairs(mapping)) {
      const path = `rules.${code}`;
      const nameSpan = spanOf(pair.key);
      if (!isLast) report('case/duplicate-key', nameSpan, path, projectMessages.duplicate(path));
      else if (!ruleCodes.includes(code)) reportUnknownRule(code, path, nameSpan);
      else readValue(path, bare.valueType, nameSpan, resolved(pair.value, document));
    }
  }

  function readValue(path: string, format: z.core.$ZodType, nameSpan: Span, node: unknown): void {
    const valueSpan = isEmpty(node) ? nameSpan : spanOf(node);
    const bare = bareFormat(format);
    if (bare instanceof z.ZodArray && isSeq(node)) {
      const items = readItems(path, bare.element, node);
      const { success, data } = z.safeParse(bare, items);
      // A list that has lost every item it had is not the same as an empty one.
      if (success && (items.length > 0 || node.items.length === 0)) {
        entries.set(path, { value: data, nameSpan, valueSpan });
      } else if (node.items.length === 0) reportWrong(path, bare, valueSpan, node);
      return;
    }
    const { success, data } = z.safeParse(bare, plainValue(node));
    if (success) entries.set(path, { value: data, nameSpan, valueSpan });
    else if (isEmpty(node)) {
      report('case/invalid-value', nameSpan, path, projectMessages.empty(path, expectation(path, bare)));
    } else reportWrong(path, bare, valueSpan, node);
  }

  function readItems(path: string, format: z.core.$ZodType, list: YAMLSeq): unknown[] {
    const items: unknown[] = [];
    for (const [index, item] of list.items.entries()) {
      const node = resolved(item, document);
      const span = isEmpty(node) ? spanOf(list) : spanOf(node);
      const { success, data } = z.safeParse(format, plainValue(node));
      const itemPath = `${path}.${index}`;
      if (!success) {
        const written = quoted(text.slice(span.start, span.end));
        report(
          'case/invalid-value',
          span,
          itemPath,
          projectMessages.wrongItem(path, itemExpectation(path), written),
        );
      } else if (path === 'waivers.forbidden' && !ruleCodes.includes(String(data))) {
        reportUnknownRule(String(data), itemPath, span);
      } else if (isGlobList(path)) {
        const glob = readGlob(String(data));
        if ('matches' in glob) items.push(data);
        else report('case/invalid-value', span, itemPath, glob.problem);
      } else items.push(data);
    }
    return items;
  }

  function reportUnknown(
    name: string,
    path: string,
    span: Span,
    group: string,
    known: readonly string[],
  ): void {
    if (ruleCodes.includes(name)) {
      report('case/unknown-key', span, path, projectMessages.misplacedRule(name));
      return;
    }
    // Of two equally near the one of this group; a name of another group is told with its group.
    const meant = nearestWord(name, [...known, ...pathsByName.keys()]) ?? '';
    const near = known.includes(meant) ? group + meant : pathsByName.get(meant);
    report('case/unknown-key', span, path, projectMessages.unknownName(path, near));
  }

  function reportUnknownRule(code: string, path: string, span: Span): void {
    report('case/unknown-key', span, path, projectMessages.unknownRule(code, nearestWord(code, ruleCodes)));
  }

  function reportWrong(path: string, format: z.core.$ZodType, span: Span, node: unknown): void {
    const source = text.slice(span.start, span.end);
    if (isScalar(node) && node.type === 'PLAIN' && source.includes('：')) {
      report('case/invalid-value', span, path, projectMessages.fullWidthColon());
      return;
    }
    const words = format instanceof z.ZodEnum ? format.options.map(String) : [];
    const near = nearestWord(source, words);
    const message = projectMessages.wrongValue(path, expectation(path, format), quoted(source), near);
    report('case/invalid-value', span, path, message);
  }

  function report(code: string, span: Span, path: string, message: Finding['message']): void {
    findings.push(projectFinding(code, span, path, message));
  }
}

function isGlobList(path: string): boolean {
  return path === 'cases' || path === 'exclude';
}

/** The settings of a group; undefined for what is none. */
function membersOf(format: z.core.$ZodType): Formats | undefined {
  const bare = bareFormat(format);
  return bare instanceof z.ZodObject ? new Map(Object.entries(bare.shape)) : undefined;
}

/** The pairs of a mapping under their names, and whether no later one has the same name. */
function namedPairs({ items }: YAMLMap): (readonly [name: string, pair: Pair, isLast: boolean])[] {
  const names = items.map(({ key }) => (isScalar(key) ? String(key.value) : String(key)));
  return items.map((pair, index) => {
    const name = names[index] ?? '';
    return [name, pair, names.lastIndexOf(name) === index] as const;
  });
}

/** Follows an alias to what it stands for; one that leads nowhere stays as it is. */
function resolved(node: unknown, document: Document.Parsed): unknown {
  return isAlias(node) ? (node.resolve(document) ?? node) : node;
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

/** What a scalar holds; a list or a mapping stays a node, which is no value of any setting. */
function plainValue(node: unknown): unknown {
  return isScalar(node) ? node.value : node;
}

function spanOf(node: unknown): Span {
  return isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : { start: 0, end: 0 };
}
