/** Where the pages of the rules are published; each page has the code of its rule. */
const pages = 'https://github.com/certcase/certcase/blob/main/docs/rules/';

/** The address of a rule's page. */
export function rulePageAddress(code: string): string {
  return `${pages}${code}.md`;
}

/** A text whose links to the pages of rules lead elsewhere. */
export function withRuleLinks(markdown: string, addressOf: (code: string) => string): string {
  return markdown.replace(/\]\((https:[^()\s]*)\.md\)/g, (link, address: string) =>
    address.startsWith(pages) ? `](${addressOf(address.slice(pages.length))})` : link,
  );
}
