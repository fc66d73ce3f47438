import type { CheckedCase } from './checked-case.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { WorkspaceCases } from './workspace-cases.ts';

/**
 * Every case with its text, checked as of now, one a turn of the event loop: for who goes through all of them, such as a
 * report. A file that cannot be read is left out; `cases.addresses()` says how many there are.
 */
export async function* everyCase(
  cases: WorkspaceCases,
  documents: OpenDocuments,
): AsyncGenerator<CheckedCase> {
  for (const uri of cases.addresses()) {
    const open = await documents.checked(uri);
    const checked = open?.kind === 'case' ? open : await cases.checked(uri);
    if (checked !== undefined) yield checked;
  }
}
