import type { Rule } from '../../engine/checks/rules/rule.ts';
import { jsonText } from '../../engine/text/escape.ts';
import type { Language } from '../../engine/text/localized.ts';

/** For programs: an array with one object a rule, its texts in the language asked for. */
export function rulesJson(rules: readonly Rule[], language: Language): string {
  const items = rules.map(({ code, since, severity, fix, basis, watches, documentation }) => ({
    code,
    since,
    severity,
    title: documentation.title[language],
    why: documentation.why[language],
    consequence: documentation.consequence[language],
    remedy: documentation.remedy[language],
    fix: { offered: fix.offered, safety: fix.safety ?? null },
    basis: { kind: basis.kind, statement: basis.statement[language] },
    watches,
  }));
  return `${jsonText(items, 2)}\n`;
}
