/** Where the pages of the rules are published; each page has the code of its rule. */
const pages = 'https://github.com/certcase/certcase/blob/main/docs/rules/';

/** The address of a rule's page. */
export function rulePageAddress(code: string): string {
  return `${pages}${code}.md`;
}
