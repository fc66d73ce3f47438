import { type CaseFile, type CaseReader, createCaseReader } from '../case/case-file.ts';
import { type AnyLocated, childNamed, type Field, isUnclear } from '../case/model.ts';
import { appendItems } from '../edit/append-items.ts';
import { insertValue } from '../edit/edit.ts';
import { named, namingOf } from '../edit/key-naming.ts';
import { replaceForm } from '../edit/tidy.ts';
import type { NewValue } from '../edit/yaml-text.ts';
import type { FormatPath } from '../format/names.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';

/** A single value as a case holds it; codes, dates and words as text. */
export type SingleValue = string | number | boolean;

/** One value that was to be written, and what became of it. */
export interface WrittenValue {
  readonly path: FormatPath;
  /**
   * - `new`: nothing stood there.
   * - `replaced`: something else stood there; whoever confirms has to see it.
   * - `same`: it stood there already, in whatever spelling.
   * - `blocked`: what stands there, or around it, cannot be read; nothing was written.
   */
  readonly outcome: 'new' | 'replaced' | 'same' | 'blocked';
  /** What stood there, as written; undefined where nothing did. */
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Writes values into the text of a case, one after the other: the smallest edit each, in the style and the language of
 * the file, and nothing but what differs.
 */
export class CaseWriter {
  readonly #read: CaseReader = createCaseReader();
  readonly written: WrittenValue[] = [];
  #file: CaseFile;

  constructor(file: CaseFile) {
    this.#file = file;
  }

  /** The case with everything that has been written so far. */
  get file(): CaseFile {
    return this.#file;
  }

  /** Puts a single value at a path of the format. */
  put(path: FormatPath, value: SingleValue): void {
    const standing = locatedAt(this.#file, path);
    const field = standing?.kind === 'field' ? standing : undefined;
    const isBlocked = standing !== field || !isReachable(this.#file, path);
    if (isBlocked) this.#note(path, 'blocked', undefined, String(value));
    else this.#putField(path, field, value);
  }

  #putField(path: FormatPath, standing: Field | undefined, value: SingleValue): void {
    if (standing === undefined || standing.state === 'placeholder') {
      this.#apply(insertValue(this.#file, path, value));
      this.#note(path, 'new', undefined, String(value));
    } else if (isSame(standing, value)) this.#note(path, 'same', standing.text, String(value));
    else {
      const written = named(value, namingOf(this.#file), path);
      this.#apply(replaceForm(standing, String(written)));
      this.#note(path, 'replaced', standing.text, String(value));
    }
  }

  /**
   * Puts an item at the end of a list, as a single value or as a section.
   * @param text the item for people.
   */
  append(path: FormatPath, item: NewValue, text: string): void {
    const standing = locatedAt(this.#file, path);
    const list = standing?.kind === 'list' ? standing : undefined;
    if (standing !== list || !isReachable(this.#file, [...path, 0]))
      this.#note(path, 'blocked', undefined, text);
    else {
      this.#apply(appendItems(this.#file, path, list, [item]));
      this.#note(path, 'new', undefined, text);
    }
  }

  /** Notes that an item is in its list already. */
  found(path: FormatPath, text: string): void {
    this.#note(path, 'same', text, text);
  }

  #apply(edit: TextEdit): void {
    this.#file = this.#read(applyEdits(this.#file.text, [edit]));
  }

  #note(path: FormatPath, outcome: WrittenValue['outcome'], before: string | undefined, after: string): void {
    this.written.push({ path, outcome, before, after });
  }
}

/** What stands at a path; undefined where nothing does. */
export function locatedAt(file: CaseFile, path: FormatPath): AnyLocated | undefined {
  let located: AnyLocated | undefined = file.content as unknown as AnyLocated;
  for (const step of path) {
    if (located === undefined) return undefined;
    if (typeof step === 'number') located = located.kind === 'list' ? located.items[step] : undefined;
    else located = located.kind === 'section' ? childNamed(located, step) : undefined;
  }
  return located;
}

/** Whether everything around a place can be read: what cannot must not be written over. */
function isReachable(file: CaseFile, path: FormatPath): boolean {
  return path.every((step, index) => {
    const around = locatedAt(file, path.slice(0, index));
    if (around === undefined) return true;
    if (around.kind === 'field') return false;
    if (around.kind === 'list') return around.readable;
    if (typeof step === 'number' || !around.readable) return false;
    const standing = childNamed(around, step);
    // A field that cannot be read is shown as replaced; a name that is mistyped would stand there twice.
    return standing?.kind === 'field' || !isUnclear(around, step);
  });
}

function isSame(field: Field, value: SingleValue): boolean {
  return field.state === 'read' && String(field.value) === String(value);
}
