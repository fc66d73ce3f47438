import type { CheckedCase } from './checked-case.ts';
import type { CheckedProject } from './checked-project.ts';
import type { ViewedCase, ViewedProject } from './viewed-case.ts';

/** What can be open in the editor. */
export type Checked = CheckedCase | CheckedProject | ViewedCase | ViewedProject;
