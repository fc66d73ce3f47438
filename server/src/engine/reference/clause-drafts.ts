import type { Language } from '../text/localized.ts';

/** A clause complete enough to sign; a draft all the same, which both sides have to read. */
export interface DraftClause {
  readonly title: string;
  readonly text: string;
}

/** The clauses that a fix inserts, in the language of the file. */
export const draftClauses: Readonly<
  Record<Language, { readonly legalLiabilities: DraftClause; readonly authenticity: DraftClause }>
> = {
  en: {
    legalLiabilities: {
      title: 'Legal Liabilities of Both Parties',
      text:
        'The client is legally liable for the truth, completeness and timely delivery of the materials and facts ' +
        'that it hands over. The agent is legally liable for filing them correctly and in time, for its own ' +
        'mistakes and omissions, and for telling the client without delay what customs asks or decides. The party ' +
        'in breach compensates the other for the loss caused, including storage, demurrage and penalties; where ' +
        'both are at fault, each bears its share according to its fault.',
    },
    authenticity: {
      title: 'Joint and Several Liability for the Authenticity of Documents',
      text:
        'The client and the agent bear joint and several liability towards customs for the authenticity of the ' +
        'documents submitted. Between the two, the client answers for their content and origin, the agent for ' +
        'having verified them with due care before filing. A party that pays more than its share may recover the ' +
        'excess from the other; the party that supplied or overlooked a false document bears the resulting loss.',
    },
  },
  zh: {
    legalLiabilities: {
      title: '双方法律责任',
      text:
        '委托方对所提供材料和情况的真实、完整、及时承担法律责任；代理方对正确、及时办理申报手续，对自身的差错和疏漏，' +
        '以及对及时转告海关的要求和决定承担法律责任。任何一方违约的，应赔偿对方因此遭受的损失（包括仓储费、滞期费和罚款）；' +
        '双方均有过错的，按各自过错程度分担。',
    },
    authenticity: {
      title: '单证真实性连带责任',
      text:
        '委托方与代理方就向海关提交单证的真实性承担连带责任。双方内部，委托方对单证的内容和来源负责，' +
        '代理方对提交前的合理审查负责。一方承担超出其应担份额的，有权向另一方追偿；因提供虚假单证或未尽审查义务造成的损失，由过错方承担。',
    },
  },
};
