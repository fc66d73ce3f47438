import { parse } from 'yaml';
import * as z from 'zod';
import type { RuleContext } from '../../server/src/engine/checks/rule-context.ts';
import { rules } from '../../server/src/engine/checks/rules/index.ts';
import { ruleContext } from '../../server/src/engine/checks/run.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { settingsFormat } from '../../server/src/engine/settings/settings.ts';
import { type Mark, readMarks } from './mark.ts';
import { type Surroundings, surrounded } from './surroundings.ts';

/** One `yaml case` block of a page, and the blocks that belong to it. */
export interface Fixture {
  /** File and line of the block, then the heading it stands under: where to look when a law is broken. */
  readonly name: string;
  readonly rule: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** What all safe fixes together make of it; undefined where the page has no `yaml fixed` block. */
  readonly fixed: string | undefined;
  readonly context: RuleContext;
  readonly surroundings: Surroundings;
}

/** A fixture page: everything that is tested about one rule. */
export interface Page {
  readonly file: string;
  readonly rule: string;
  readonly fixtures: readonly Fixture[];
}

const settingsBlock = settingsFormat.extend({
  today: z.string().transform((text, { addIssue }) => {
    const day = calendarDay(text);
    if (day === undefined) addIssue(`${text} is no calendar day`);
    return day ?? z.NEVER;
  }),
  rules: z.union([settingsFormat.shape.rules, z.literal('only')]).default({}),
  siblings: z.record(z.string(), z.string()).default({}),
  files: z.array(z.string()).default([]),
  tariffLines: z.string().optional(),
});

/** What a settings block says: the context of the cases below it, and what lies beside them. */
interface PageSettings {
  readonly context: RuleContext;
  readonly surroundings: Surroundings;
}

/** Reads a settings block; `rules: only` switches every rule off but the page's own. */
function readSettings(block: string, rule: string): PageSettings {
  const { today, rules: chosen, siblings, files, tariffLines, ...rest } = settingsBlock.parse(parse(block));
  const others = rules.filter(({ code }) => code !== rule).map(({ code }) => [code, 'off'] as const);
  const severities = chosen === 'only' ? Object.fromEntries(others) : chosen;
  const surroundings = { siblings, files, tariff: tariffLines };
  return {
    context: surrounded(ruleContext({ ...rest, rules: severities }, today), surroundings),
    surroundings,
  };
}

/**
 * Reads a fixture page.
 * @param file its path, for messages.
 * @throws Error, with file and line, on a page that is not in the form of `test/rules/README.md`.
 */
export function readPage(file: string, rule: string, markdown: string): Page {
  const fixtures: Fixture[] = [];
  let heading = '';
  let settings: PageSettings | undefined;
  for (const { kind, content, line } of blocksOf(markdown)) {
    const place = `${file}:${line}`;
    if (kind === 'heading') heading = content;
    else if (kind === 'settings') settings = attempt(place, () => readSettings(content, rule));
    else if (kind === 'yaml case') {
      if (settings === undefined) throw new Error(`${place} a settings block has to come first`);
      const { text, marks } = attempt(place, () => readMarks(content));
      fixtures.push({ name: `${place} ${heading}`, rule, text, marks, fixed: undefined, ...settings });
    } else if (kind === 'yaml fixed') {
      const last = fixtures.pop();
      if (last === undefined || last.fixed !== undefined)
        throw new Error(`${place} no case stands before it`);
      fixtures.push({ ...last, fixed: content });
    } else throw new Error(`${place} is a block of "${kind}"; settings, yaml case and yaml fixed are known`);
  }
  return { file, rule, fixtures };
}

function attempt<Result>(place: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new Error(`${place} ${error instanceof Error ? error.message : error}`);
  }
}

/** The headings and fenced blocks of a Markdown text; lines count from 1. */
function* blocksOf(markdown: string): Generator<{ kind: string; content: string; line: number }> {
  let open: { kind: string; line: number; content: string } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^```(.*)$/.exec(line);
    if (open !== undefined && fence?.[1] === '') {
      yield open;
      open = undefined;
    } else if (open !== undefined) open.content += `${line}\n`;
    else if (fence !== null) open = { kind: fence[1]?.trim() ?? '', line: index + 1, content: '' };
    else if (line.startsWith('#')) {
      yield { kind: 'heading', content: line.replace(/^#+\s*/, ''), line: index + 1 };
    }
  }
  if (open !== undefined) throw new Error(`the block that opens on line ${open.line} is never closed`);
}
