import { code, section, text } from './field.ts';

const identity = {
  uscc: code(
    'Unified social credit code, 18 characters (GB 32100-2015).',
    '统一社会信用代码，18 位（GB 32100-2015）。',
    'social-credit-code',
  ).optional(),
  customsCode: code(
    'Customs registration code, 10 characters.',
    '海关注册编码，10 位。',
    'customs-registration-code',
  ).optional(),
  address: text('Registered address.', '注册地址。').optional(),
  contact: text('Person or number to reach.', '联系人或联系方式。').optional(),
};

/** Who entrusts and who acts. */
export const parties = section('The two sides of the agency agreement.', '代理协议的双方。', {
  client: section('The company that entrusts the import or export.', '委托方（委托办理进出口的企业）。', {
    name: text('Full name of the client, as on its business licence.', '委托方全称，与营业执照一致。'),
    ...identity,
  }),
  agent: section('The agency that acts for the client.', '代理方（受托办理的代理企业）。', {
    name: text('Full name of the agent, as on its business licence.', '代理方全称，与营业执照一致。'),
    ...identity,
  }),
});
