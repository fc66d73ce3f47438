import type { RequestName } from './request.ts';

/** The page of a rule in the language of the editor, without any network; null for a code that no rule has. */
export const rulePageRequest: RequestName<RulePageParams, RulePageAnswer | null> = 'certcase/rulePage';

export interface RulePageParams {
  readonly code: string;
}

export interface RulePageAnswer {
  readonly markdown: string;
}

/** A command of the client that shows the page of a rule; its argument is the code. */
export const showRuleCommand = 'certcase.showRule';

/** Scheme of the addresses under which such a client opens the pages: `certcase-rule:/goods/hs-code.md`. */
export const rulePageScheme = 'certcase-rule';
