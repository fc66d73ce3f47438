import { at, atKey, isUnclear } from '../../../case/model.ts';
import { numberForm } from '../../../case/normalise/number-form.ts';
import { appendItem, insertValue, replaceValue } from '../../../edit/edit.ts';
import { certificateType } from '../../../format/nodes.ts';
import { attachedCertificates } from '../../../procedure/attached-certificate.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { defineRule } from '../rule.ts';

/** The first character, counted from 1, in which two numbers differ. */
function firstDifference(left: string, right: string): number {
  let index = 0;
  while (index < left.length && left[index] === right[index]) index++;
  return index + 1;
}

export default defineRule({
  code: 'clearance/certificate-number',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 4: the certificate number must agree with the "attached documents" column of the declaration.',
      zh: '内部操作规程第 4 步：证明编号须与报关单“随附单证”栏一致。',
    },
  },
  watches: [
    'nodes.verification.certificate.number',
    'nodes.clearance.declaration.declaredAt',
    'nodes.clearance.declaration.attachedDocuments',
    'nodes.clearance.declaration.attachedDocuments[].number',
  ],
  messages: {
    differs: (declared: string, certificate: string, position: number) => ({
      en: `The declaration says ${declared}, the certificate ${certificate}: they differ from character ${position} on. Customs sends it back; correct it.`,
      zh: `报关单填 ${declared}，证明为 ${certificate}，自第 ${position} 个字符起不同，海关会退单。请更正。`,
    }),
    differsInForm: (declared: string, certificate: string) => ({
      en: `The declaration writes ${declared}, the certificate ${certificate}: the same number in another form. Write it as on the certificate.`,
      zh: `报关单填 ${declared}，证明为 ${certificate}，仅书写形式不同。请按证明填写。`,
    }),
    absent: (certificate: string) => ({
      en: `The declaration's attached documents do not give the certificate ${certificate}; customs cannot match the two. Add it.`,
      zh: `报关单随附单证栏未填代理证明 ${certificate}，海关无法核对。请补填。`,
    }),
    certificateEnd: (number: string) => ({
      en: `The certificate says ${number}`,
      zh: `证明编号为 ${number}`,
    }),
  },
  documentation: {
    title: { en: 'Certificate and declaration give the same number', zh: '证明编号与报关单一致' },
    why: {
      en: 'Customs matches the electronic certificate to the declaration by this number, character by character.',
      zh: '海关按该编号逐字符核对电子证明与报关单。',
    },
    consequence: {
      en: 'The declaration is sent back and the goods stay in port until it is corrected.',
      zh: '报关单被退回，更正前货物滞留港口。',
    },
    remedy: {
      en: 'Copy the number from the certificate into the column of attached documents.',
      zh: '把证明上的编号原样填入随附单证栏。',
    },
    bad: 'nodes:\n  verification: { certificate: { number: AIEC-2225-2026-004512 } }\n  clearance:\n    declaration:\n      declaredAt: 2026-04-24T09:30\n      attachedDocuments: [{ type: agency-certificate, number: AIEC-2225-2026-004521 }]\n',
    good: 'nodes:\n  verification: { certificate: { number: AIEC-2225-2026-004512 } }\n  clearance:\n    declaration:\n      declaredAt: 2026-04-24T09:30\n      attachedDocuments: [{ type: agency-certificate, number: AIEC-2225-2026-004512 }]\n',
  },
  check(file, report) {
    const certificate = file.content.nodes?.verification?.certificate?.number;
    const declaration = file.content.nodes?.clearance?.declaration;
    if (certificate?.value === undefined || declaration?.declaredAt?.value === undefined) return;
    const expected: string = certificate.value;
    const shown = excerpt(expected);
    const atCertificate = at(certificate);
    const related = [{ ...atCertificate, message: this.messages.certificateEnd(shown) }];
    const attached = declaration.attachedDocuments;
    if (isUnclear(declaration, 'attachedDocuments')) return;
    const items = attached?.items ?? [];
    const entries = attachedCertificates(file);
    if (items.some((item) => isUnclear(item, 'type'))) return;
    const [entry] = entries;
    if (entry === undefined) {
      const item = {
        section: [['type', certificateType] as const, ['number', expected] as const],
      };
      const listed = attached !== undefined && attached.place.node.kind === 'sequence';
      const edit = listed
        ? appendItem(file, attached, item)
        : insertValue(file, ['nodes', 'clearance', 'declaration', 'attachedDocuments'], [item]);
      const fixes = [{ title: { en: `Add ${shown}`, zh: `补填 ${shown}` }, edits: [edit] }];
      report('absent', [shown], atKey(attached ?? declaration), { related, fixes });
      return;
    }
    const numbers = entries.map((entry) => entry.number);
    if (entries.some((entry) => isUnclear(entry, 'number'))) return;
    if (numbers.some((number) => number?.value === expected)) return;
    const { number } = entry;
    if (number?.value === undefined) {
      const index = items.indexOf(entry);
      const path = ['nodes', 'clearance', 'declaration', 'attachedDocuments', index, 'number'];
      const edits = [insertValue(file, path, expected)];
      const fixes = [{ title: { en: `Enter ${shown}`, zh: `填写 ${shown}` }, edits }];
      report('absent', [shown], number ? at(number) : atKey(entry), { related, fixes });
      return;
    }
    const declared: string = number.value;
    const figures = [excerpt(declared), shown] as const;
    const fixes = [
      { title: { en: `Replace by ${shown}`, zh: `改为 ${shown}` }, edits: [replaceValue(number, expected)] },
    ];
    if (numberForm(declared) === numberForm(expected)) {
      report('differsInForm', [...figures], at(number), { related, fixes });
    } else {
      report('differs', [...figures, firstDifference(declared, expected)], at(number), { related, fixes });
    }
  },
});
