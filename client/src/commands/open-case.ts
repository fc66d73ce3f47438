import * as vscode from 'vscode';
import { placeOfNextStep } from '../cases/next-step.ts';
import type { CaseElement } from '../views/cases/case-element.ts';
import { revealSpan } from '../views/reveal.ts';

/** Opens a case of the tree where its next step is to be recorded. */
export async function openCase({ uri, standing }: CaseElement): Promise<void> {
  await revealSpan(vscode.Uri.parse(uri), placeOfNextStep(standing), undefined);
}
