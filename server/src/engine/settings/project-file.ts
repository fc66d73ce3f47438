import { isNode, parseDocument } from 'yaml';
import type { Finding } from '../checks/finding.ts';
import { rules } from '../checks/rules/index.ts';
import { readGlob } from '../text/glob.ts';
import type { Localized } from '../text/localized.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Span } from '../text/span.ts';
import { type Settings, settingsFormat } from './settings.ts';

/** Name of the file that sets a folder of cases up; it is looked for upwards from a case, the nearest wins. */
export const projectFileName = '.certcase.yaml';

/** What a project file says, and what is wrong with it. */
export interface ProjectFile {
  /** Settings by name, over whatever held before; entries that are wrong are left out. */
  readonly settings: Partial<Settings>;
  readonly findings: readonly Finding[];
}

/**
 * Reads a project file. Wrong entries are reported at their place and left out, the others hold; a file that
 * cannot be read at all sets nothing. Never throws.
 */
export function readProjectFile(text: string): ProjectFile {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) {
    const message = {
      en: 'The project file cannot be read here, so none of its settings holds. Check quotes, colons and indentation.',
      zh: '项目文件在此处无法读取，其中的设置全部不生效。请检查引号、冒号和缩进。',
    };
    return {
      settings: {},
      findings: [finding('case/syntax', { start: error.pos[0], end: error.pos[1] }, '', message)],
    };
  }
  const raw: unknown = document.toJS({ maxAliasCount: 100 });
  if (raw === null || raw === undefined) return { settings: {}, findings: [] };
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    const message = {
      en: 'A project file holds "name: value" lines, such as deviationPercent: 3.',
      zh: '项目文件应由“名称: 值”组成，例如 deviationPercent: 3。',
    };
    return {
      settings: {},
      findings: [finding('case/invalid-value', { start: 0, end: text.length }, '', message)],
    };
  }
  const place = (path: readonly PropertyKey[]): Span => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
    }
    return { start: 0, end: 0 };
  };
  return readEntries(raw as Record<string, unknown>, place);
}

function readEntries(
  raw: Record<string, unknown>,
  place: (path: readonly PropertyKey[]) => Span,
): ProjectFile {
  const settings: Record<string, unknown> = {};
  const findings: Finding[] = [];
  const names = Object.keys(settingsFormat.shape);
  for (const [name, value] of Object.entries(raw)) {
    const format = (settingsFormat.shape as Record<string, (typeof settingsFormat.shape)[keyof Settings]>)[
      name
    ];
    if (format === undefined) {
      findings.push(finding('case/unknown-key', place([name]), name, unknownName(name, names)));
      continue;
    }
    const { success, data, error } = format.safeParse(value);
    if (success) settings[name] = data;
    for (const issue of error?.issues ?? []) {
      const path = [name, ...issue.path];
      findings.push(finding('case/invalid-value', place(path), path.join('.'), wrongValue(path.join('.'))));
    }
  }
  const read = settings as Partial<Settings>;
  const usable = read.cases?.filter((written, index) => {
    const glob = readGlob(written);
    if ('problem' in glob)
      findings.push(finding('case/invalid-value', place(['cases', index]), `cases.${index}`, glob.problem));
    return 'matches' in glob;
  });
  if (usable !== undefined) read.cases = usable;
  const codes = rules.map((rule) => rule.code);
  const unknownCode = (code: string, path: readonly PropertyKey[]): void => {
    if (codes.includes(code)) return;
    findings.push(finding('case/unknown-key', place(path), path.join('.'), unknownName(code, codes)));
  };
  for (const code of Object.keys(read.rules ?? {})) unknownCode(code, ['rules', code]);
  for (const [index, code] of (read.waivers?.forbidden ?? []).entries()) {
    unknownCode(code, ['waivers', 'forbidden', index]);
  }
  return { settings: read, findings };
}

function unknownName(name: string, known: readonly string[]): Localized {
  const near = nearestWord(name, known);
  return {
    en: `There is no setting ${name}, so it has no effect${near ? `; ${near} may be meant` : ''}.`,
    zh: `没有名为 ${name} 的设置，此项不生效${near ? `，是否为 ${near}` : ''}。`,
  };
}

function wrongValue(path: string): Localized {
  return {
    en: `${path} has a value that it cannot have, so the usual one holds. Its page of settings names the values.`,
    zh: `${path} 的取值无效，已按默认值处理。可用取值见设置说明。`,
  };
}

function finding(code: string, span: Span, path: string, message: Localized): Finding {
  return { code, messageId: 'project', severity: 'error', message, span, path, related: [], fixes: [] };
}
