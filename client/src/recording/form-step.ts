import * as vscode from 'vscode';

/** What one step of a form gives: an answer, the wish to go a step back, or the end of the form. */
export type StepAnswer = string | typeof goBack | undefined;
export const goBack = Symbol('back');

/** Where a step stands in its form. */
export interface Step {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

export function isBack(button: vscode.QuickInputButton): boolean {
  return button === vscode.QuickInputButtons.Back;
}
