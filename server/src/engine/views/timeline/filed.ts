import type { CaseFile } from '../../case/case-file.ts';
import type { Field, Place } from '../../case/model.ts';
import { documentTitles, receiptTitles } from '../../format/document-titles.ts';
import type { NodeName } from '../../format/nodes.ts';
import { archivedReceipt } from '../../procedure/archive-contents.ts';
import { attachedCertificates } from '../../procedure/attached-certificate.ts';
import { type IdList, paperWithId } from '../../procedure/papers.ts';
import { type CalendarDay, formatDay } from '../../reference/calendar-day.ts';
import type { Language, Localized } from '../../text/localized.ts';
import type { Filed } from './timeline.ts';

/** The papers that were handed in, shown or kept at a node. */
export function documentsOf(file: CaseFile, name: NodeName, language: Language): readonly Filed[] {
  const { preReview, application, verification, clearance, archive } = file.content.nodes ?? {};
  const listed = (list: IdList | undefined) => papersOf(file, list, language);
  switch (name) {
    case 'preReview':
      return [preReview, ...(preReview?.revisions?.items ?? [])].flatMap((sent) => listed(sent?.documents));
    case 'application':
      return listed(application?.documents);
    case 'verification':
      return listed(verification?.presented);
    case 'clearance': {
      const attached = clearance?.declaration?.attachedDocuments?.items ?? [];
      const bill = clearance?.billOfLading;
      return [
        ...attached.map((item) => {
          const isCertificate = attachedCertificates(file).includes(item);
          const title = isCertificate ? atStart(receiptTitles.certificate[language]) : item.type?.text;
          return filed([title, item.number?.text], item.place);
        }),
        ...numbered(documentTitles['bill-of-lading'], bill?.number, language),
      ];
    }
    case 'archive':
      return listed(archive?.documents);
    case 'writeOff':
      return [];
  }
}

/** What customs gave back at a node: receipts, the certificate, the declaration, the write-off list. */
export function receiptsOf(file: CaseFile, name: NodeName, language: Language): readonly Filed[] {
  const { preReview, application, verification, clearance, writeOff } = file.content.nodes ?? {};
  switch (name) {
    case 'preReview':
      return [preReview, ...(preReview?.revisions?.items ?? [])].flatMap((sent) => {
        const { number, receivedOn, status } = sent?.receipt ?? {};
        const answer = status?.value && answers[status.value];
        return numbered(receiptTitles['pre-review-receipt'], number, language, receivedOn, answer);
      });
    case 'application': {
      const { number, receivedOn } = application?.receipt ?? {};
      return numbered(receiptTitles['application-receipt'], number, language, receivedOn);
    }
    case 'verification': {
      const { number, issuedOn } = verification?.certificate ?? {};
      return numbered(receiptTitles.certificate, number, language, issuedOn);
    }
    case 'clearance':
      return numbered(receiptTitles.declaration, clearance?.declaration?.number, language);
    case 'writeOff':
      return numbered(
        receiptTitles['write-off-list'],
        writeOff?.list?.number,
        language,
        writeOff?.list?.receivedOn,
      );
    case 'archive':
      return [];
  }
}

const answers = {
  accepted: { en: 'accepted', zh: '通过' },
  'document-mismatch': { en: 'document mismatch', zh: '单证不符' },
} as const;

function papersOf(file: CaseFile, list: IdList | undefined, language: Language): Filed[] {
  const ids = (list?.items ?? []).filter(({ state }) => state !== 'placeholder');
  return ids.map((id) => {
    const paper = paperWithId(file, id.value);
    const receipt = archivedReceipt(file, id.value);
    const type = paper?.type?.value;
    const title = type ? documentTitles[type] : receipt && receiptTitles[receipt];
    return title
      ? filed([atStart(title[language]), paper?.number?.text], id.place)
      : filed([id.text], id.place);
  });
}

/** Nothing where neither number nor day is known. */
function numbered(
  title: Localized,
  number: Field<string> | undefined,
  language: Language,
  day?: Field<CalendarDay>,
  answer?: Localized,
): Filed[] {
  const place = number?.value === undefined ? day?.value && day.place : number.place;
  if (!place) return [];
  const known = number?.value === undefined ? undefined : number.text;
  const facts = [answer?.[language], day?.value && formatDay(day.value)[language]].filter(Boolean);
  const { text, span } = filed([atStart(title[language]), known], place);
  const separator = language === 'zh' ? '，' : ', ';
  return [{ text: [text, ...facts].join(separator), span }];
}

function filed(words: readonly (string | undefined)[], { span }: Place): Filed {
  return { text: words.filter((word) => word !== undefined && word !== '').join(' '), span };
}

/** A title as it begins a line. */
function atStart(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
