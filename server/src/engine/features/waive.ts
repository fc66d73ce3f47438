import type { CaseFile } from '../case/case-file.ts';
import type { Finding } from '../checks/finding.ts';
import type { RuleContext } from '../checks/rule-context.ts';
import { addWaiver } from '../edit/add-waiver.ts';
import type { TextEdit } from '../text/edit.ts';

/**
 * Whether a finding can be waived at its place: not where it is about the file as a whole, about a waiver that is itself
 * at fault, about a check that could not be completed, or about a rule that the project protects.
 */
export function mayBeWaived({ code, messageId, path }: Finding, { settings }: RuleContext): boolean {
  if (path === '' || code === 'waiver/invalid' || messageId === 'crash') return false;
  return !settings.waivers.forbidden.includes(code);
}

/** Begins a waiver of a finding at its place; who approves enters the reason and the name. */
export function waive({ code, path }: Finding, file: CaseFile, { today }: RuleContext): TextEdit {
  return addWaiver(file, code, path, today);
}
