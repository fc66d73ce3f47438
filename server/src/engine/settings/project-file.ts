import { isMap, isScalar, parseDocument } from 'yaml';
import type { Finding } from '../checks/finding.ts';
import { lineStart } from '../text/line-start.ts';
import { type ProjectEntries, readEntries } from './project-entries.ts';
import { projectFinding, projectMessages } from './project-findings.ts';

/** Name of the file that sets a folder of cases up; it is looked for upwards from a case. */
export const projectFileName = '.certcase.yaml';

/** Its names, the usual one first; where both stand in a folder, the usual one holds. */
export const projectFileNames = [projectFileName, '.certcase.yml'] as const;

/** What a project file says, and what is wrong with it. */
export interface ProjectFile {
  /** The settings that it makes; entries that are wrong are left out. */
  readonly entries: ProjectEntries;
  readonly findings: readonly Finding[];
}

/**
 * Reads a project file. Wrong entries are reported at their place and left out, the others hold; a file that
 * cannot be read at all sets nothing. Never throws.
 */
export function readProjectFile(text: string): ProjectFile {
  const whole = { start: 0, end: text.length };
  if ((text.match(/[[{]|-\s/g)?.length ?? 0) > maxParts) {
    return nothingFrom([projectFinding('case/syntax', whole, '', projectMessages.tooLarge(maxParts))]);
  }
  try {
    return readDocument(text);
  } catch {
    // Some thousand brackets in each other exhaust the stack of the YAML parser.
    return nothingFrom([projectFinding('case/syntax', whole, '', projectMessages.unreadable(false))]);
  }
}

/** Brackets and list items that a file may have: the YAML parser takes the square of those that stand in each other. */
const maxParts = 10_000;

function readDocument(text: string): ProjectFile {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  const { contents } = document;
  const [error] = document.errors;
  if (error !== undefined) {
    const [start, end] = error.pos;
    const message = projectMessages.unreadable(lineAt(text, start).includes('：'));
    return nothingFrom([projectFinding('case/syntax', { start, end }, '', message)]);
  }
  if (contents === null || (isScalar(contents) && contents.value === null)) return nothingFrom([]);
  if (isMap(contents)) return readEntries(text, document, contents);
  const span = { start: contents.range[0], end: contents.range[1] };
  const isTypedWide = isScalar(contents) && text.slice(span.start, span.end).includes('：');
  const message = isTypedWide ? projectMessages.fullWidthColon() : projectMessages.noMapping();
  return nothingFrom([projectFinding('case/invalid-value', span, '', message)]);
}

function nothingFrom(findings: readonly Finding[]): ProjectFile {
  return { entries: new Map(), findings };
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(lineStart(text, offset), end === -1 ? text.length : end);
}
