import type { Localized } from '../../text/localized.ts';
import type { Basis } from './rule.ts';

/** What kind of thing a rule rests on, so that a house rule is never taken for law. */
export const basisLabels: Readonly<Record<Basis['kind'], Localized>> = {
  procedure: { en: 'House procedure, not law', zh: '内部操作规程，非法律规定' },
  standard: { en: 'Standard or statute', zh: '标准或法规' },
  practice: { en: 'Customs practice', zh: '通关实务' },
  format: { en: 'File format', zh: '文件格式' },
};
