import type { CaseFile } from '../case/case-file.ts';
import { nodeTitles } from '../case/node-titles.ts';
import { openFindings } from '../check.ts';
import type { Finding } from '../finding.ts';
import { formatDay } from '../reference/calendar-day.ts';
import { ruleOf, rules } from '../rules/index.ts';
import { type RuleContext, type Severity, severities } from '../rules/rule.ts';
import { asFileName } from '../text/file-name.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Language } from '../text/localized.ts';
import { plainMarkdown } from '../text/markdown.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import type { Timeline, TimelineNode } from '../timeline/timeline.ts';
import { reportTexts } from './case-report-texts.ts';

/** A report ready to be written: a file name without folder, and its Markdown. */
export interface CaseReport {
  readonly fileName: string;
  readonly markdown: string;
}

/**
 * The compliance report of one case: verdict, nodes, findings with what they lead to and what to do; what is waived is
 * listed and counted apart.
 */
export function caseReport(
  file: CaseFile,
  findings: readonly Finding[],
  context: RuleContext,
  language: Language,
): CaseReport {
  const text = reportTexts[language];
  const open = openFindings(findings);
  const waived = findings.filter((finding) => finding.waived !== undefined);
  const timeline = buildTimeline(file, open, context, language);
  const name = timeline.caseId === '' ? text.unnamed : timeline.caseId;
  const sections = [
    `# ${text.title}${plainMarkdown(name)}`,
    text.asOf(formatDay(context.today)[language], rules.length),
    `**${text.verdict}${verdict(open, language)}**`,
    plainMarkdown(timeline.summary),
    `## ${text.particulars}`,
    particulars(file, language),
    `## ${text.nodes}`,
    nodeTable(timeline, language),
    `## ${text.findings}`,
    open.length === 0 ? text.noFindings : findingsBySeverity(file, open, language),
    ...(waived.length === 0 ? [] : [waivedSection(file, waived, language)]),
    text.footnote,
  ];
  return {
    fileName: `${asFileName(name)}-${text.fileName}-${context.today}.md`,
    markdown: `${sections.join('\n\n')}\n`,
  };
}

function verdict(findings: readonly Finding[], language: Language): string {
  const text = reportTexts[language];
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  if (errors > 0) return text.notCompliant(errors, warnings);
  return warnings > 0 ? text.atRisk(warnings) : text.compliant;
}

function particulars(file: CaseFile, language: Language): string {
  const text = reportTexts[language];
  const { direction, port, parties, nodes, goods } = file.content;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [text.direction, direction?.value && text.directions[direction.value]],
    [text.port, port?.value],
    [text.client, parties?.client?.name?.value],
    [text.agent, parties?.agent?.name?.value],
    [text.goodsLines, goods && String(goods.items.length)],
    [text.certificate, nodes?.verification?.certificate?.number?.value],
    [text.declaration, nodes?.clearance?.declaration?.number?.value],
  ];
  const filled = rows.filter(([, value]) => value !== undefined);
  return table(
    [text.item, text.value],
    filled.map(([label, value]) => [label, plainMarkdown(value ?? '')]),
  );
}

function nodeTable(timeline: Timeline, language: Language): string {
  const text = reportTexts[language];
  const day = (value: TimelineNode['begin']) => (value === undefined ? '' : formatDay(value)[language]);
  const rows = timeline.nodes.map((node) => [
    nodeTitles[node.name][language],
    node.stateText,
    day(node.begin),
    node.state === 'running' || node.state === 'overdue' ? '' : day(node.end),
    [node.durationText, node.due?.text].filter((part) => part !== undefined).join(text.separator),
    String(node.findings.length),
  ]);
  return table([text.node, text.state, text.begin, text.end, text.time, text.findings], rows);
}

function findingsBySeverity(file: CaseFile, findings: readonly Finding[], language: Language): string {
  const text = reportTexts[language];
  return severities
    .map((severity) => ({ severity, group: findings.filter((finding) => finding.severity === severity) }))
    .filter(({ group }) => group.length > 0)
    .map(({ severity, group }) =>
      [
        `### ${text.severities[severity]} (${group.length})`,
        ...group.map((one) => findingEntry(file, one, language)),
      ].join('\n\n'),
    )
    .join('\n\n');
}

function waivedSection(file: CaseFile, findings: readonly Finding[], language: Language): string {
  const text = reportTexts[language];
  const entries = findings.map((finding) => {
    const { reason = '', approvedBy = '', until } = finding.waived ?? {};
    const end = until === undefined ? text.withoutEnd : text.until(formatDay(until)[language]);
    return [
      findingHead(file, finding, language),
      `  - ${text.waivedBy(plainMarkdown(approvedBy), end)}${plainMarkdown(reason)}`,
    ].join('\n');
  });
  return [`## ${text.waived} (${findings.length})`, ...entries].join('\n\n');
}

/** What was found, and where. */
function findingHead(file: CaseFile, finding: Finding, language: Language): string {
  const line = lineIndex(file.text).positionAt(finding.span.start).line + 1;
  const path = finding.path === '' ? '' : `, \`${finding.path}\``;
  const place = `${reportTexts[language].line(line)}${path}`;
  return `- **${plainMarkdown(finding.message[language])}** (\`${finding.code}\`, ${place})`;
}

function findingEntry(file: CaseFile, finding: Finding, language: Language): string {
  const text = reportTexts[language];
  const documentation = ruleOf(finding.code)?.documentation;
  return [
    findingHead(file, finding, language),
    ...(documentation === undefined
      ? []
      : [
          `  - ${text.consequence}${documentation.consequence[language]}`,
          `  - ${text.remedy}${documentation.remedy[language]}`,
        ]),
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
