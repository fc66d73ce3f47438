import type { Wording } from './wording.ts';

const civilCode = 'Civil Code of the PRC (民法典)';
const customsLaw = 'Customs Law of the PRC (海关法)';
const principles = 'UNIDROIT Principles of International Commercial Contracts 2016';
const usage = 'usage of agency agreements';

/** Who entrusts. */
export const clientWordings: readonly Wording[] = [
  { form: /\bclients?\b/i, source: usage },
  { form: /\bprincipals?\b/i, source: `${principles}, art. 2.2.1` },
  { form: /\b(?:consignor|entrusting party|party a)\b/i, source: usage },
  { form: /委托方|委托人|委托单位/, source: `${civilCode}, art. 919` },
  { form: /被代理/, source: `${civilCode}, art. 162` },
  { form: /甲方/, source: usage },
];

/** Who acts. */
export const agentWordings: readonly Wording[] = [
  { form: /\bagents?\b/i, source: `${principles}, art. 2.2.1` },
  { form: /\b(?:customs )?brokers?\b/i, source: usage },
  { form: /\bthe agency\b(?! (?:agreement|contract|fee))/i, source: usage },
  { form: /\b(?:entrusted party|party b)\b/i, source: usage },
  { form: /(?<!被)代理(?:方|人|单位|公司)/, source: `${civilCode}, art. 162` },
  { form: /受托(?:方|人|单位)/, source: `${civilCode}, art. 919` },
  { form: /报关(?:行|企业|单位)/, source: `${customsLaw}, art. 9` },
  { form: /乙方/, source: usage },
];

/** Both at once. */
export const bothPartiesWordings: readonly Wording[] = [
  { form: /\bboth (?:of the )?(?:parties|sides)\b/i, source: usage },
  { form: /\b(?:each|either|any) (?:party|side)\b/i, source: usage },
  { form: /\bthe (?:two )?parties\b/i, source: usage },
  { form: /双方|各方/, source: `${civilCode}, art. 592` },
  { form: /任何?一方/, source: `${civilCode}, art. 577` },
  { form: /甲乙/, source: usage },
];

/** That somebody answers for something. */
export const liabilityWordings: readonly Wording[] = [
  { form: /\bliab(?:le|ility|ilities)\b/i, source: usage },
  { form: /\bresponsib(?:le|ility|ilities)\b/i, source: usage },
  { form: /\banswer(?:s|able)?\b|\baccountab(?:le|ility)\b/i, source: usage },
  { form: /\bcompensat(?:es?|ion)\b|\bindemnif(?:y|ies)\b/i, source: `${principles}, art. 7.4.2` },
  { form: /\b(?:bears?|shares?)\b/i, source: usage },
  { form: /责任/, source: `${civilCode}, art. 176` },
  { form: /负责|承担|分担/, source: `${civilCode}, art. 178` },
  { form: /赔偿|追偿/, source: `${civilCode}, art. 584` },
];

/** Liability for whatever goes wrong, as the clause on the legal liabilities of both parties has it. */
export const legalLiabilityWordings: readonly Wording[] = [
  { form: /\blegal(?:ly)? (?:liab|responsib|accountab)\w+/i, source: usage },
  {
    form: /\b(?:liab\w+|responsib\w+) for (?:any |its |a )?breach\b|\bbreach of (?:this |the )?(?:contract|agreement)\b|\bparty in breach\b/i,
    source: `${principles}, art. 7.4.1`,
  },
  { form: /法律责任/, source: `${customsLaw}, chapter 8` },
  { form: /违约责任/, source: `${civilCode}, art. 577` },
  { form: /赔偿责任/, source: `${civilCode}, art. 929` },
  { form: /民事责任/, source: `${civilCode}, art. 176` },
];

/** That each bears its share, which says something of both only where nothing else is spoken of. */
export const shareWordings: readonly Wording[] = [
  { form: /过错责任|按(?:照)?(?:各自)?(?:的)?过错/, source: `${civilCode}, art. 1165` },
  { form: /各自(?:的)?责任|责任(?:的)?划分|权责/, source: usage },
];

/** Each of several answers for the whole. */
export const jointAndSeveralWordings: readonly Wording[] = [
  { form: /\bjoint(?:ly)? and(?:\/or)? several(?:ly)?\b/i, source: `${principles}, art. 11.1.1` },
  { form: /\bsolidar(?:y|ily)\b|\bin solidum\b/i, source: 'Civil Code of Québec, art. 1523' },
  { form: /连带/, source: `${civilCode}, art. 178` },
];

/** That papers are what they claim to be. */
export const authenticityWordings: readonly Wording[] = [
  { form: /\bauthentic(?:ity)?\b/i, source: usage },
  { form: /\bgenuine(?:ness)?\b/i, source: usage },
  { form: /\btruth(?:ful(?:ly|ness)?)?\b|\bveracity\b/i, source: usage },
  { form: /\btrue and (?:complete|correct|accurate)\b/i, source: usage },
  { form: /\b(?:forged|falsified|false) (?:documents?|papers?)\b/i, source: usage },
  { form: /真实/, source: `${customsLaw}, art. 10` },
  { form: /真伪/, source: usage },
  { form: /(?:虚假|伪造|变造)/, source: `${customsLaw}, art. 82` },
];

const liability = /^(?:liab|responsib)\w/i;

/** By which a party puts liability off. */
export const disclaimerWordings: readonly Wording[] = [
  {
    form: /\b(?:accept|assume|bear|take|undertake|have|has|incur)s? no\b/i,
    near: [[3, liability]],
    source: `${principles}, art. 7.1.6`,
  },
  {
    form: /\b(?:not(?! only)|never|neither|in no (?:event|case|way))\b/i,
    near: [[7, /^(?:liable|responsible|answerable|accountable)\b/i]],
    source: `${principles}, art. 7.1.6`,
  },
  {
    form: /\b(?:not(?! only)|never)\b/i,
    near: [[3, /^(?:accept|assume|bear|take|undertake|answer)\b/i]],
    source: `${principles}, art. 7.1.6`,
  },
  {
    form: /\bno\b/i,
    near: [[3, liability]],
    later: /\b(?:(?:accepted|assumed|borne|undertaken)\b|attach)/i,
    source: usage,
  },
  {
    form: /\b(?:disclaim|exclude|waive|reject|den(?:y|ie))[sd]?\b/i,
    later: /\b(?:liab|responsib)\w/i,
    source: usage,
  },
  {
    form: /\b(?:liab|responsib)\w+/i,
    later: /\b(?:excluded|disclaimed|waived|rejected|denied)\b/i,
    source: usage,
  },
  {
    form: /\b(?:exempt(?:ed)?|free|released?|discharged?)\b/i,
    near: [
      [1, /^(?:from|of)$/i],
      [3, liability],
    ],
    source: usage,
  },
  { form: /\b(?:hold|held|save)s?\b/i, near: [[3, /^harmless\b/i]], source: usage },
  { form: /概不(?:负责|承担)/, source: `${civilCode}, art. 506` },
  {
    form: /(?:不|无须|无需|不予|不再|拒绝|免于)(?:相互|互)?(?:承担|负(?!责人))/,
    source: `${civilCode}, art. 506`,
  },
  { form: /免责|免除|豁免/, source: `${civilCode}, art. 506` },
  { form: /不(?:产生|发生|存在|构成|适用).{0,6}(?:责任|连带)/, source: `${civilCode}, art. 518` },
  { form: /(?:一切|全部|所有).{0,8}责任.{0,6}由.{1,8}承担/, source: usage },
  { form: /排除.{0,8}责任/, source: `${civilCode}, art. 506` },
  { form: /与.{1,10}无关/, source: usage },
];

/** By which a disclaimer is itself ruled out: "this does not exempt either party from liability". */
export const reservationWordings: readonly Wording[] = [
  {
    form: /\b(?:not|nothing|neither|no party)\b/i,
    near: [[5, /^(?:exempt|release|discharge|exclude|disclaim|waive|relieve)/i]],
    source: usage,
  },
  {
    form: /(?:不|不得|不能|并不)(?:因此)?(?:而)?(?:免除|免责|排除|豁免|拒绝)/,
    source: `${civilCode}, art. 506`,
  },
];
