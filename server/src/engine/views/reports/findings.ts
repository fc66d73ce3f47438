import type { Finding } from '../../checks/finding.ts';
import { ruleOf } from '../../checks/rules/index.ts';
import { openFindings, withoutHints } from '../../checks/run.ts';
import { countedSeverities } from '../../checks/severity.ts';
import { formatDay } from '../../reference/calendar-day.ts';
import { type LineIndex, lineIndex } from '../../text/line-index.ts';
import type { Language } from '../../text/localized.ts';
import { heading, paragraph, section } from './cells.ts';
import type { ExaminedCase } from './examined-case.ts';
import type { Block, Detail, Item } from './report.ts';
import { severityTone } from './verdict.ts';

const texts = {
  en: {
    findings: 'Findings',
    none: 'None.',
    severities: { error: 'Breaches', warning: 'Risks', information: 'For information' },
    waived: 'Waived',
    waivedBy: 'Waived',
    baseline: 'Baseline',
    known: 'known since it was written, accepted by nobody',
    by: (name: string, end: string, reason: string) => `by ${name}, ${end}: ${reason}`,
    until: (day: string) => `until the end of ${day} in China`,
    withoutEnd: 'without an end',
    line: (line: number) => `line ${line}`,
    consequence: 'If nothing is done',
    remedy: 'What to do',
    counted: (title: string, count: number) => `${title} (${count})`,
  },
  zh: {
    findings: '检查结果',
    none: '无。',
    severities: { error: '违规', warning: '风险', information: '信息' },
    waived: '已豁免',
    waivedBy: '豁免',
    baseline: '基线',
    known: '写入基线时已有，未经批准',
    by: (name: string, end: string, reason: string) => `${name}批准，${end}。理由：${reason}`,
    until: (day: string) => `有效期至${day} 24 时（北京时间）`,
    withoutEnd: '未设期限',
    line: (line: number) => `第 ${line} 行`,
    consequence: '后果',
    remedy: '处理办法',
    counted: (title: string, count: number) => `${title}（${count}）`,
  },
} as const;

/** What is open, by severity, each with what it leads to and what to do. */
export function findingsSection({ file, findings }: ExaminedCase, language: Language): readonly Block[] {
  const words = texts[language];
  const open = withoutHints(openFindings(findings));
  if (open.length === 0) return [heading(words.findings), paragraph(words.none)];
  const lines = lineIndex(file.text);
  const groups = countedSeverities.map((severity) => ({
    title: words.severities[severity],
    group: open.filter((finding) => finding.severity === severity),
  }));
  return [
    heading(words.findings),
    ...groups
      .filter(({ group }) => group.length > 0)
      .flatMap(({ title, group }): Block[] => [
        heading(words.counted(title, group.length), 3),
        {
          kind: 'items',
          items: group.map((finding) => item(finding, lines, adviceOf(finding, language), language)),
        },
      ]),
  ];
}

/** What is waived, apart from the rest: who accepted it, why and until when. */
export function waivedSection(
  one: ExaminedCase,
  language: Language,
  about: (finding: Finding) => boolean = () => true,
): readonly Block[] {
  const words = texts[language];
  const waived = one.findings.filter((finding) => finding.waived !== undefined && about(finding));
  if (waived.length === 0) return [];
  const items = waivedItems(one, waived, language);
  return section(words.counted(words.waived, waived.length), [{ kind: 'items', items }]);
}

function waivedItems({ file }: ExaminedCase, waived: readonly Finding[], language: Language): Item[] {
  const words = texts[language];
  const lines = lineIndex(file.text);
  return waived.map((finding) => {
    const { reason = '', approvedBy = '', until } = finding.waived ?? {};
    const end = until === undefined ? words.withoutEnd : words.until(formatDay(until)[language]);
    const details = [{ label: words.waivedBy, text: words.by(approvedBy, end, reason) }];
    return item(finding, lines, details, language);
  });
}

function item(finding: Finding, lines: LineIndex, details: readonly Detail[], language: Language): Item {
  const tone = finding.waived === undefined ? severityTone(finding.severity) : undefined;
  const line = texts[language].line(lines.positionAt(finding.span.start).line + 1);
  return {
    text: finding.message[language],
    code: finding.code,
    place: finding.path === '' ? line : `${finding.path}, ${line}`,
    details,
    ...(tone && { tone }),
  };
}

/** What a finding leads to and what to do; of one that a baseline holds that it does, since that approves of nothing. */
function adviceOf({ code: rule, known }: Finding, language: Language): Detail[] {
  const words = texts[language];
  const documentation = ruleOf(rule)?.documentation;
  if (documentation === undefined) return [];
  return [
    ...(known === true ? [{ label: words.baseline, text: words.known }] : []),
    { label: words.consequence, text: documentation.consequence[language] },
    { label: words.remedy, text: documentation.remedy[language] },
  ];
}
