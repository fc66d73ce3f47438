import type { DocumentLink } from 'vscode-languageserver';
import { rulePageAddress } from '../../engine/checks/rules/rule-page.ts';
import { type CaseLink, caseLinks } from '../../engine/features/navigation/links.ts';
import { showRuleCommand } from '../../protocol/rule-page.ts';
import { folderOf, resolvePath } from '../../workspace/paths.ts';
import { rangeOf } from '../convert/range.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import { pathOf, uriOf } from '../files/file-uris.ts';
import type { Client } from '../session/client.ts';

/** Links to the scans of papers, and from waivers to the pages of their rules. */
export function documentLinks(
  { document, file, context }: CheckedCase,
  _params: unknown,
  client: Client,
): DocumentLink[] {
  const path = pathOf(document.uri);
  const links = caseLinks(file, path === undefined ? undefined : context.attachments);
  return links.map((link) => ({
    range: rangeOf(document, link.span),
    target: targetOf(link, path ?? '/', client),
    ...(client.linkTooltips && { tooltip: tooltips[link.to][client.language] }),
  }));
}

function targetOf(link: CaseLink, casePath: string, { showsRules }: Client): string {
  if (link.to === 'file') return uriOf(resolvePath(folderOf(casePath), link.path));
  // A command is the only link that opens the page as people read it, not as its source.
  return showsRules
    ? `command:${showRuleCommand}?${encodeURIComponent(JSON.stringify([link.code]))}`
    : rulePageAddress(link.code);
}

const tooltips = {
  file: { en: 'Open the scan', zh: '打开扫描件' },
  rule: { en: 'Show the rule', zh: '查看规则' },
} as const;
