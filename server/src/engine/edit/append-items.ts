import type { CaseFile } from '../case/case-file.ts';
import type { Place } from '../case/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { appendItem, type EditPath, insertValue } from './edit.ts';
import type { NewValue } from './yaml-text.ts';

interface AnyList {
  readonly place: Place;
  readonly items: readonly unknown[];
}

/**
 * Adds items at the end of a list with one edit; makes the list where there is none.
 * @param list what stands at `path`; undefined where nothing does.
 */
export function appendItems(
  file: CaseFile,
  path: EditPath,
  list: AnyList | undefined,
  values: readonly NewValue[],
): TextEdit {
  if (list === undefined || list.items.length === 0) return insertValue(file, path, values);
  const edits = values.map((value) => appendItem(file, list, value));
  const [first] = edits;
  if (first === undefined) throw new RangeError(`Nothing to add to ${list.place.path}`);
  return { span: first.span, newText: edits.map((edit) => edit.newText).join('') };
}
