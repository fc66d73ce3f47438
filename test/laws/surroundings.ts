import { readCase } from '../../server/src/engine/case/case-file.ts';
import type { Attachments, RuleContext } from '../../server/src/engine/checks/rule-context.ts';
import { readTariff } from '../../server/src/engine/reference/read-tariff.ts';
import { createCaseIndex } from '../../server/src/workspace/case-index.ts';

/** What lies beside a case: other cases by file name, and the paths of scans that are there. */
export interface Surroundings {
  readonly siblings: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  /** The national tariff as CSV, where there is one. */
  readonly tariff?: string | undefined;
}

/** The name that the case itself has among its siblings. */
export const ownName = 'this.case.yaml';

/** A context in which a case is checked in a folder of its own with these surroundings. */
export function surrounded(context: RuleContext, { siblings, files, tariff }: Surroundings): RuleContext {
  const index = createCaseIndex();
  for (const [name, text] of Object.entries(siblings)) index.update(name, readCase(text));
  const attachments: Attachments = {
    look: (path) => (path.startsWith('../') ? 'outside' : files.includes(path) ? 'there' : 'absent'),
  };
  const known = tariff === undefined ? undefined : readTariff(tariff);
  return {
    ...context,
    siblings: index.siblingsOf(ownName),
    attachments,
    ...(known === undefined ? {} : { tariff: known }),
  };
}
