import { parseDocument } from 'yaml';
import * as z from 'zod';
import { jsonText } from '../../text/escape.ts';
import type { Localized } from '../../text/localized.ts';
import { type Baseline, type BaselineEntry, createBaseline } from './baseline.ts';

const entryParts = {
  rule: z.string(),
  path: z.string(),
  count: z.int().positive().default(1),
};
const entryFormat = z.union([
  z.strictObject({ case: z.string(), ...entryParts }),
  z.strictObject({ file: z.string(), ...entryParts }),
]);
const baselineFormat = z.strictObject({ version: z.literal(1), findings: z.array(entryFormat) });

/** Why a baseline cannot be used: the end of a sentence that begins with its file. */
export interface BaselineProblem {
  readonly problem: Localized;
}

/** Reads the text of a baseline. Never throws. */
export function readBaseline(text: string): Baseline | BaselineProblem {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { problem: noJson(text) };
  }
  const { data, error } = baselineFormat.safeParse(raw);
  if (data === undefined) return { problem: notAllowed(error?.issues[0]?.path ?? []) };
  return createBaseline(data.findings.map(({ rule, path, count, ...name }) => ({ name, rule, path, count })));
}

/** The text of a baseline: sorted, one finding a line, so that version control shows which have gone. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(entryText).sort();
  const findings = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${findings}\n}\n`;
}

function entryText({ name, path, rule, count }: BaselineEntry): string {
  const parts = { ...name, path, rule, ...(count > 1 && { count }) };
  const words = Object.entries(parts).map(([key, value]) => `"${key}": ${jsonText(value)}`);
  return `{ ${words.join(', ')} }`;
}

/** JSON's own errors do not always name the place; read as YAML, of which JSON is a part, the text gives one. */
function noJson(text: string): Localized {
  const line = parseDocument(text, { schema: 'json', logLevel: 'error' }).errors[0]?.linePos?.[0].line;
  return {
    en: `is no JSON${line === undefined ? '' : ` (line ${line})`}`,
    zh: `不是有效的 JSON${line === undefined ? '' : `（第 ${line} 行）`}`,
  };
}

function notAllowed(path: readonly PropertyKey[]): Localized {
  const [list, index] = path;
  if (list === 'findings' && typeof index === 'number') {
    return {
      en: `has an entry that names no rule, case and path (entry ${index + 1})`,
      zh: `中第 ${index + 1} 条没有写明规则、案卷和位置`,
    };
  }
  return { en: 'is no baseline of this version of Certcase', zh: '不是此版本 Certcase 的基线文件' };
}
