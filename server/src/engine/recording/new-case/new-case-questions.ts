import type { CalendarDay } from '../../reference/calendar-day.ts';
import { customsOffice, knownCustomsOffices } from '../../reference/customs-districts.ts';
import { verbatim } from '../../text/enumeration.ts';
import type { Language, Localized } from '../../text/localized.ts';
import type { CaseIdentity, KnownParty } from '../case-identity.ts';
import type { Choice, Question } from '../questions/question.ts';
import { nextCaseId } from './next-case-id.ts';

/**
 * The few facts that a new case begins with.
 * @param known the cases that there are: their numbers go on, their companies are offered.
 * @param language of the editor; the one that is offered first for the file.
 */
export function newCaseQuestions(
  known: readonly CaseIdentity[],
  today: CalendarDay,
  language: Language,
): readonly Question[] {
  const caseId = nextCaseId(
    known.map((one) => one.caseId),
    today,
  );
  const agents = parties(known.map(({ agent }) => agent));
  return [
    { name: 'direction', title: texts.direction, optional: false, choices: directions },
    {
      name: 'language',
      title: texts.language,
      optional: false,
      choices: language === 'zh' ? [chinese, english] : [english, chinese],
    },
    { name: 'caseId', title: texts.caseId, optional: false, suggested: caseId },
    {
      name: 'parties.client.name',
      title: texts.client,
      optional: false,
      open: true,
      choices: parties(known.map(({ client }) => client)),
    },
    { name: 'parties.agent.name', title: texts.agent, optional: false, open: true, choices: agents },
    { name: 'port', title: texts.port, optional: true, open: true, choices: ports() },
    { name: 'agreement.number', title: texts.agreement, optional: true },
    { name: 'agreement.signedOn', title: texts.signedOn, optional: true },
  ];
}

/** The companies by name, the most frequent first. */
function parties(known: readonly (KnownParty | undefined)[]): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const party of known)
    if (party !== undefined) counts.set(party.name, (counts.get(party.name) ?? 0) + 1);
  return [...counts]
    .sort((left, right) => right[1] - left[1])
    .map(([name]) => ({ value: name, label: verbatim(name) }));
}

function ports(): readonly Choice[] {
  return knownCustomsOffices().map((code) => {
    const name = customsOffice(code) ?? verbatim('');
    return { value: code, label: { en: `${code} ${name.en}`, zh: `${code} ${name.zh}` } };
  });
}

const directions: readonly Choice[] = [
  { value: 'import', label: { en: 'Import', zh: '进口' } },
  { value: 'export', label: { en: 'Export', zh: '出口' } },
];
const english: Choice = { value: 'en', label: { en: 'English', zh: 'English' } };
const chinese: Choice = { value: 'zh', label: { en: '简体中文', zh: '简体中文' } };

const texts = {
  direction: { en: 'Import or export?', zh: '进口还是出口？' },
  language: { en: 'Language of the comments and clauses in the file', zh: '文件中注释和条款的语言' },
  caseId: { en: 'Number of the case', zh: '案卷编号' },
  client: { en: 'Client: full name as on its business licence', zh: '委托方全称，与营业执照一致' },
  agent: { en: 'Agent: full name as on its business licence', zh: '代理方全称，与营业执照一致' },
  port: { en: 'Customs district', zh: '关区' },
  agreement: { en: 'Number of the agency agreement', zh: '代理协议编号' },
  signedOn: { en: 'Day on which both sides signed the agreement', zh: '双方签署协议的日期' },
} as const satisfies Record<string, Localized>;
