/**
 * What the two clauses say that customs practice wants in an agency agreement, as wordings of English and
 * Chinese contracts. Terms: joint and several liability, 连带责任 (Civil Code of the PRC, art. 178); solidary is the
 * civil-law word for it; 法律责任, 违约责任 (Civil Code, book three, chapter 8).
 */
interface Wording {
  /** Each of these must be found. */
  readonly all: readonly RegExp[];
}

const client = /\b(?:client|principal|consignor|entrusting party|party a)\b|委托方|委托人|甲方|被代理/i;
const agent =
  /\b(?:agent|agency|customs broker|broker|entrusted party|party b)\b|代理方|代理人|受托方|受托人|乙方|报关行|报关企业/i;
const both =
  /\b(?:both (?:parties|sides|the client|client)|each party|either party|the parties|two parties)\b|双方|各方|甲乙|共同/i;

const liability =
  /\b(?:liab(?:le|ility|ilities)|responsib(?:le|ility|ilities)|answers? for|answerable|accountable)\b|责任|负责/i;
const legalLiability =
  /\b(?:legal(?:ly)? (?:liab|responsib)\w+|liabilit(?:y|ies) for breach|breach of (?:this )?(?:contract|agreement))|法律责任|违约责任|赔偿责任|民事责任|各自(?:的)?责任/i;
const jointAndSeveral =
  /\bjoint(?:ly)? and several(?:ly)?\b|\bsolidar(?:y|ily)\b|\bjoint liability\b(?=.*\bseveral\b)|连带/i;
const authenticity =
  /\b(?:authentic\w*|genuine\w*|veracity|truth\w*|true and (?:complete|correct))\b|真实|真伪/i;

/** Wordings by which a party puts the liability off; a clause that disclaims sets out nothing. */
const disclaimer =
  /\b(?:accepts?|assumes?|bears?|takes?|has|have|shall have|shall bear|undertakes?) no (?:\w+ ){0,2}(?:liab\w+|responsib\w+)|\b(?:is|are|shall) not (?:be )?(?:\w+ )?(?:liable|responsible)\b|\b(?:disclaims?|excludes?|waives?) (?:all|any) (?:\w+ )?(?:liab\w+|responsib\w+)|概不(?:负责|承担)|不承担(?:任何)?(?:法律|连带)?责任|不负(?:任何)?(?:法律|连带)?责任|免除(?:其)?(?:一切|全部)?责任|与[^，。；]{1,8}无关/i;

function says(text: string, wording: Wording): boolean {
  return wording.all.every((pattern) => pattern.test(text));
}

function namesBoth(text: string): boolean {
  return both.test(text) || (client.test(text) && agent.test(text));
}

function disclaims(clause: string): boolean {
  return disclaimer.test(clause);
}

/** Whether a clause speaks of the authenticity of documents only to put the liability for it off. */
export function disclaimsAuthenticity(clause: string): boolean {
  return disclaims(clause) && authenticity.test(clause);
}

/** Whether a clause speaks of liability in general only to put it off. */
export function disclaimsLegalLiabilities(clause: string): boolean {
  return disclaims(clause) && !authenticity.test(clause);
}

/** Whether a clause (title and text) makes both parties jointly and severally liable for authentic documents. */
export function setsOutAuthenticity(clause: string): boolean {
  return says(clause, { all: [jointAndSeveral, authenticity] }) && namesBoth(clause) && !disclaims(clause);
}

/** Whether a clause (title and text) sets out the legal liabilities of both parties. */
export function setsOutLegalLiabilities(clause: string): boolean {
  if (!namesBoth(clause) || disclaims(clause)) return false;
  if (legalLiability.test(clause)) return true;
  const onlyAuthenticity = jointAndSeveral.test(clause) || authenticity.test(clause.split('\n')[0] ?? '');
  return !onlyAuthenticity && liability.test(clause) && client.test(clause) && agent.test(clause);
}
