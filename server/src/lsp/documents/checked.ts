import type { CheckedCase } from './checked-case.ts';
import type { CheckedProject } from './checked-project.ts';

/** What can be open in the editor. */
export type Checked = CheckedCase | CheckedProject;
