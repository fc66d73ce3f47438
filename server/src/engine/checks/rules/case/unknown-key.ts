import { isPiece } from '../../../case/comma-split-values.ts';
import { wideName, withNarrowColons } from '../../../case/full-width-punctuation.ts';
import { type AnySection, pathUnder } from '../../../case/model.ts';
import type { Entry } from '../../../case/yaml/tree.ts';
import { renameKey } from '../../../edit/edit.ts';
import { namingOf } from '../../../edit/key-naming.ts';
import { namesAt } from '../../../format/names.ts';
import { parsePath } from '../../../format/path.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../rule.ts';

/** The entries with the colons and commas that YAML reads, where each of their names is one of the section. */
function narrowed({ key, value }: Entry, section: AnySection): Fix[] {
  const names = namesAt(parsePath(section.place.path));
  // In `盖章副本：{ 查验章: true }` the name reaches to the colon between the braces.
  const opening = /^[^：]+：\s*(?=[{[])/u.exec(key.source)?.[0];
  if (opening === undefined && value.span.start < value.span.end) return [];
  const newText = withNarrowColons(opening ?? key.source, (word) => names?.canonical(word) !== undefined);
  if (newText === undefined) return [];
  const title = { en: 'Use half-width colons and commas', zh: '改为半角冒号和逗号' };
  const { start } = key.span;
  return [{ title, edits: [{ span: { start, end: start + (opening ?? key.source).length }, newText }] }];
}

export default defineRule({
  code: 'case/unknown-key',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'format',
    statement: {
      en: 'Each part of a case file has a fixed set of names; remarks go behind a #.',
      zh: '案卷各部分只使用规定的名称；备注请写在 # 之后。',
    },
  },
  watches: [],
  messages: {
    near: (written: string, meant: string) => ({
      en: `"${excerpt(written)}" is no known name, so what stands there is not checked. It is probably ${meant}.`,
      zh: `“${excerpt(written)}”不是已知名称，其内容未作检查，可能是 ${meant} 之误。请改正。`,
    }),
    unknown: (written: string) => ({
      en: `"${excerpt(written)}" is no known name, so what stands there is not checked. Remove it, or make it a remark with #.`,
      zh: `“${excerpt(written)}”不是已知名称，其内容未作检查。请删除，或改成 # 开头的备注。`,
    }),
    fullWidth: (written: string) => ({
      en: `"${excerpt(written)}" has full-width colons or commas; between braces only ": " and ", " are read, so it is not checked. Type those.`,
      zh: `“${excerpt(written)}”用了全角冒号或逗号，花括号内只认半角的“: ”和“, ”，其内容未作检查。请改为半角。`,
    }),
    severed: (piece: string) => ({
      en: `The comma before "${excerpt(piece)}" ends the value in front of it, between braces. Put the whole value in quotes.`,
      zh: `花括号内，逗号使“${excerpt(piece)}”与前面的内容断开。请给整个内容加引号。`,
    }),
  },
  documentation: {
    title: { en: 'Every name is known', zh: '名称均可识别' },
    why: {
      en: 'A mistyped name looks filled in to a person, and is empty to every check.',
      zh: '名称写错时，看上去已经填写，对检查来说却是空的。',
    },
    consequence: {
      en: 'What stands behind it counts neither as right nor as wrong, and no deadline is counted from it.',
      zh: '其内容既不算对也不算错，也不会据以计算期限。',
    },
    remedy: {
      en: 'Rename it to the name that the message gives.',
      zh: '按提示改为正确的名称。',
    },
    bad: 'agreement:\n  singedOn: 2026-03-02\n',
    good: 'agreement:\n  signedOn: 2026-03-02\n',
  },
  check(file, report) {
    for (const met of file.problems) {
      if (met.kind !== 'unknown-key') continue;
      const { section, entry, meant } = met;
      const name = meant ?? entry.key.text;
      const place = {
        span: entry.key.span,
        path: pathUnder(section, name),
      };
      // What runs together there is no name that a path could end with.
      if (wideName(entry.key.source) !== undefined) {
        const fixes = narrowed(entry, section);
        report('fullWidth', [entry.key.text], { ...place, path: section.place.path }, { fixes });
      } else if (isPiece(entry)) report('severed', [entry.key.text], place);
      else if (meant === undefined) report('unknown', [entry.key.text], place);
      else {
        const right = namingOf(file).key(meant);
        const fixes = [
          { title: { en: `Rename to ${right}`, zh: `改为 ${right}` }, edits: [renameKey(entry, right)] },
        ];
        report('near', [entry.key.text, meant], place, { fixes });
      }
    }
  },
});
