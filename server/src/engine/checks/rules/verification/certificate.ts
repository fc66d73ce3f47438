import type { CaseFile } from '../../../case/case-file.ts';
import { atList, atMissing, isMissing, isUnclear } from '../../../case/model.ts';
import { insertValue } from '../../../edit/edit.ts';
import { nodeTitles } from '../../../format/node-titles.ts';
import { attachedCertificates } from '../../../procedure/attached-certificate.ts';
import { reachedAfter } from '../../../procedure/passage.ts';
import { isEntered } from '../../../procedure/receipts.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import type { TextEdit } from '../../../text/edit.ts';
import type { Localized } from '../../../text/localized.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../rule.ts';

const path = ['nodes', 'verification', 'certificate'];
const bothForms = ['paper', 'electronic'] as const;

/** Enters the number that the declaration gives; nothing where it gives none. */
function numbering(file: CaseFile, edits: (number: string) => TextEdit): Fix[] {
  const number = attachedCertificates(file)[0]?.number?.value;
  if (number === undefined) return [];
  const title = { en: `Enter ${number}, as the declaration gives it`, zh: `按报关单填写 ${number}` };
  return [{ title, edits: [edits(number)] }];
}

export default defineRule({
  code: 'verification/certificate',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 3: after the verification customs issues the certificate, in paper form and with an electronic signature.',
      zh: '内部操作规程第 3 步：核查通过后，海关签发纸质并带电子签名的代理进出口证明。',
    },
  },
  watches: [
    'nodes.verification.result',
    'nodes.verification.certificate',
    'nodes.verification.certificate.number',
    'nodes.verification.certificate.forms',
    'nodes.verification.certificate.electronicSignature',
  ],
  messages: {
    absent: (next: Localized, reached: CalendarDay) => ({
      en: `${next.en} reached ${formatDay(reached).en} and no certificate is entered; the goods cannot be cleared with it. Enter it.`,
      zh: `${formatDay(reached).zh}已进入${next.zh}节点，但未登记代理证明，货物无法凭证通关。请登记。`,
    }),
    noNumber: (next: Localized, reached: CalendarDay) => ({
      en: `${next.en} reached ${formatDay(reached).en} and the certificate has no number; the declaration cannot refer to it. Enter it.`,
      zh: `${formatDay(reached).zh}已进入${next.zh}节点，但代理证明没有编号，报关单无从引用。请填写。`,
    }),
    oneForm: (missing: Localized) => ({
      en: `The certificate is not there in ${missing.en} form; clearance needs both, paper and electronic. Obtain it and complete forms.`,
      zh: `代理证明缺少${missing.zh}形式，通关须同时具备纸质和电子证明。请取得后补全。`,
    }),
    unsigned: () => ({
      en: 'The electronic certificate is not marked as signed; customs cannot verify it. Have it signed and record that.',
      zh: '电子证明未注明已加电子签名，海关无法核验。请加签后登记。',
    }),
  },
  documentation: {
    title: { en: 'The certificate is complete before clearance', zh: '通关前代理证明齐全' },
    why: {
      en: 'Clearance uses both forms: the electronic one goes with the declaration, the paper one bears the inspection stamp.',
      zh: '通关需两种形式：电子证明随报关单申报，纸质证明加盖查验章。',
    },
    consequence: {
      en: 'The declaration is sent back, or the copy to be kept cannot be stamped.',
      zh: '报关单被退回，或留存副本无法盖章。',
    },
    remedy: {
      en: 'Enter number, both forms and electronicSignature: true under nodes.verification.certificate.',
      zh: '在 nodes.verification.certificate 中填写编号、两种形式和 electronicSignature: true。',
    },
    bad: 'nodes:\n  verification:\n    result: passed\n    certificate: { number: AIEC-2225-2026-004512, forms: [electronic], electronicSignature: true }\n  clearance:\n    declaration: { declaredAt: 2026-05-18T09:30 }\n',
    good: 'nodes:\n  verification:\n    result: passed\n    certificate: { number: AIEC-2225-2026-004512, forms: [paper, electronic], electronicSignature: true }\n  clearance:\n    declaration: { declaredAt: 2026-05-18T09:30 }\n',
  },
  check(file, report, { today }) {
    const node = file.content.nodes?.verification;
    const next = reachedAfter(file, 'verification', today);
    if (node?.result?.value !== 'passed' || next === undefined) return;
    const { certificate } = node;
    const figures: [Localized, CalendarDay] = [nodeTitles[next.name], next.day];
    if (!isEntered(certificate)) {
      const fixes = numbering(file, (number) => {
        const section = [['number', number] as const, ['forms', bothForms] as const];
        return insertValue(file, path, { section: [...section, ['electronicSignature', true] as const] });
      });
      report('absent', figures, atMissing(node, 'certificate'), { fixes });
      return;
    }
    if (certificate === undefined || !certificate.readable) return;
    if (isMissing(certificate, 'number')) {
      const fixes = numbering(file, (number) => insertValue(file, [...path, 'number'], number));
      report('noNumber', figures, atMissing(certificate, 'number'), { fixes });
    }
    const { forms, electronicSignature } = certificate;
    if (isUnclear(certificate, 'forms')) return;
    if (forms?.items.some((form) => form.state !== 'read' && form.state !== 'placeholder')) return;
    const missing = bothForms.filter((form) => !forms?.items.some((item) => item.value === form));
    const signed = !isMissing(certificate, 'electronicSignature') && electronicSignature?.value !== false;
    const signing = signed ? [] : [insertValue(file, [...path, 'electronicSignature'], true)];
    const isElectronic = !missing.includes('electronic');
    if (missing.length > 0) {
      const completing = insertValue(file, [...path, 'forms'], bothForms);
      // A signature belongs to the electronic form: where that is missing, both come together.
      const fix =
        isElectronic || signed
          ? { title: { en: 'Enter both forms', zh: '填写两种形式' }, edits: [completing] }
          : {
              title: { en: 'Enter both forms and the electronic signature', zh: '填写两种形式及电子签名' },
              edits: [completing, ...signing],
            };
      const names = missing[1] === undefined ? formTitles[missing[0] ?? 'paper'] : neither;
      report('oneForm', [names], atList(certificate, 'forms'), { fixes: [fix] });
    }
    if (!signed && isElectronic) {
      const title = { en: 'Record the electronic signature', zh: '登记电子签名' };
      const place = atMissing(certificate, 'electronicSignature');
      report('unsigned', [], place, { fixes: [{ title, edits: signing }] });
    }
  },
});

const formTitles: Readonly<Record<'paper' | 'electronic', Localized>> = {
  paper: { en: 'paper', zh: '纸质' },
  electronic: { en: 'electronic', zh: '电子' },
};

const neither: Localized = { en: 'paper or electronic', zh: '纸质和电子' };
