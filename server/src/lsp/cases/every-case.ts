import type { CheckedCase } from '../documents/checked-case.ts';
import type { OpenDocuments } from '../documents/open-documents.ts';
import type { WorkspaceCases } from './workspace-cases.ts';

/** One of all cases. */
export interface OneOfAll {
  readonly uri: string;
  readonly path: string;
  /** Undefined where the file cannot be read. */
  readonly checked: CheckedCase | undefined;
  /** How many come before it, of how many. */
  readonly index: number;
  readonly total: number;
}

/** Every case with its text, checked as of now: for who goes through all of them, such as a report. */
export async function* everyCase(cases: WorkspaceCases, documents: OpenDocuments): AsyncGenerator<OneOfAll> {
  const all = await cases.all();
  for (const [index, { uri, path }] of all.entries()) {
    const open = await documents.checked(uri);
    const checked = open?.kind === 'case' ? open : await cases.checked(path);
    yield { uri, path, checked, index, total: all.length };
  }
}
