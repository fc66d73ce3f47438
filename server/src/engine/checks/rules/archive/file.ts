import type { CaseFile } from '../../../case/case-file.ts';
import { at, type Field } from '../../../case/model.ts';
import { defineRule } from '../rule.ts';

function scans(file: CaseFile): Field<string>[] {
  const papers = (file.content.documents?.items ?? []).map((paper) => paper.file);
  const copy = file.content.nodes?.clearance?.stampedCopy?.file;
  return [...papers, copy].filter((field) => field !== undefined);
}

export default defineRule({
  code: 'archive/file',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'never' },
  basis: {
    kind: 'practice',
    statement: {
      en: 'A scan that is named in the case has to be at hand when the case is archived or inspected.',
      zh: '案卷中列明的扫描件，归档或稽查时必须能够找到。',
    },
  },
  watches: ['documents[].file', 'nodes.clearance.stampedCopy.file'],
  messages: {
    absent: (path: string) => ({
      en: `There is no file ${path} beside this case; it cannot be archived. Put it there or correct the path.`,
      zh: `本案卷旁没有文件 ${path}，无法归档。请补放文件或更正路径。`,
    }),
    outside: (path: string) => ({
      en: `${path} points outside the workspace; it would be missing from the archive. Copy the file beside the case.`,
      zh: `${path} 指向工作区之外，归档时会缺失。请把文件复制到案卷旁。`,
    }),
  },
  documentation: {
    title: { en: 'Every scan that the case names is there', zh: '案卷列明的扫描件齐全' },
    why: {
      en: 'A path that leads nowhere is noticed years later, when customs asks for the paper.',
      zh: '失效的路径往往要到多年后海关调取单证时才被发现。',
    },
    consequence: { en: 'The archive is incomplete when customs inspects.', zh: '海关稽查时归档不完整。' },
    remedy: {
      en: 'Keep the scans in the folder of the case and name them relative to it.',
      zh: '把扫描件放在案卷所在文件夹，并填写相对路径。',
    },
    bad: 'documents:\n  - { id: contract, type: contract, file: scans/contract.pdf }\n',
    good: 'documents:\n  - { id: contract, type: contract }\n',
  },
  check(file, report, { attachments }) {
    if (attachments === undefined) return;
    for (const scan of scans(file)) {
      if (scan.value === undefined) continue;
      const found = attachments.look(scan.value);
      if (found === 'absent' || found === 'outside') report(found, [scan.value], at(scan));
    }
  },
});
