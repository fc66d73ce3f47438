import { pathUnder } from '../../../case/model.ts';
import { removeEntry } from '../../../edit/edit.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'case/duplicate-key',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'format',
    statement: {
      en: 'YAML 1.2, 3.2.1.3: the names of one mapping are unique.',
      zh: 'YAML 1.2 第 3.2.1.3 节：同一映射中名称不得重复。',
    },
  },
  watches: [],
  messages: {
    sameValue: (name: string) => ({
      en: `${excerpt(name)} stands here a second time, with the same value. Remove one of the two.`,
      zh: `${excerpt(name)} 在此重复填写，内容相同。请删除其中一处。`,
    }),
    otherValue: (name: string, first: string, second: string) => ({
      en: `${excerpt(name)} was ${excerpt(first)} above and is ${excerpt(second)} here; only the first counts. Keep the right one.`,
      zh: `${excerpt(name)} 上文为 ${excerpt(first)}，此处又为 ${excerpt(second)}，仅以上文为准。请保留正确的一处。`,
    }),
    otherSection: (name: string) => ({
      en: `${excerpt(name)} stands here a second time; only the first counts, this one is not checked. Merge the two.`,
      zh: `${excerpt(name)} 在此重复出现，仅以上文为准，此处未作检查。请合并两处。`,
    }),
    first: () => ({ en: 'It stands here first', zh: '首次出现在此处' }),
  },
  documentation: {
    title: { en: 'Every name stands once', zh: '名称不重复' },
    why: {
      en: 'Of two values under one name some programs take the first and some the last; none says which.',
      zh: '同一名称出现两次时，有的软件取前者，有的取后者，且都不提示。',
    },
    consequence: {
      en: 'Two people who open the file read two different cases.',
      zh: '同一份文件，两个人会读出两种内容。',
    },
    remedy: {
      en: 'Keep the right one and remove the other; the fix removes the one that repeats.',
      zh: '保留正确的一处，删除另一处；快速修复会删除后出现的一处。',
    },
    bad: 'caseId: AC-2026-0417\ncaseId: AC-2026-0471\n',
    good: 'caseId: AC-2026-0417\n',
  },
  check(file, report) {
    for (const met of file.problems) {
      if (met.kind !== 'duplicate-key') continue;
      const { section, entry, canonical, first } = met;
      const name = entry.key.text;
      const path = pathUnder(section, canonical);
      const place = { span: entry.key.span, path };
      const related = [{ span: first.key.span, path, message: this.messages.first() }];
      const within = section.place.node;
      const [one, other] = [first.value, entry.value];
      if (one.kind !== 'scalar' || other.kind !== 'scalar') {
        report('otherSection', [name], place, { related });
        continue;
      }
      const title = { en: 'Remove the one that repeats', zh: '删除重复的一处' };
      const edits = within.kind === 'mapping' ? [removeEntry(file, entry, within)] : [];
      const extras = { related, fixes: [{ title, edits }] };
      if (one.text === other.text) report('sameValue', [name], place, extras);
      else report('otherValue', [name, one.text, other.text], place, extras);
    }
  },
});
