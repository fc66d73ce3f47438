import type { Localized } from '../text/localized.ts';
import type { Settings } from './settings.ts';

/** The names of a group of settings; a list, a text, and the codes of the rules have none. */
type NamesIn<Group> = Group extends readonly unknown[]
  ? never
  : Group extends object
    ? string extends keyof Group
      ? never
      : keyof Group & string
    : never;

/** Every setting as it is written in a project file, the ones of a group behind a dot: `calendar.workingDays`. */
export type SettingPath = {
  [Name in keyof Settings & string]: Name | `${Name}.${NamesIn<NonNullable<Settings[Name]>>}`;
}[keyof Settings & string];

/** What each setting means; the hover of the project file, its completion, its schema and its page say so. */
export const settingTexts: Readonly<Record<SettingPath, Localized>> = {
  writeOffWorkingDays: {
    en: 'Working days after release within which the write-off has to be completed.',
    zh: '放行后须完成核销的工作日数。',
  },
  writeOffWarningWorkingDays: {
    en: 'Working days before the due date from which on the write-off is announced.',
    zh: '核销到期前提前提醒的工作日数。',
  },
  deviationPercent: {
    en: 'Largest difference between certificate, declaration and bill of lading that is accepted, in percent.',
    zh: '代理证明、报关单与提单之间允许的最大误差率，以百分比计。',
  },
  preReviewReceiptWorkingDays: {
    en: 'Working days after which a pre-review without its receipt is late.',
    zh: '预审提交后应取得回执的工作日数，超过即为逾期。',
  },
  applicationReceiptWorkingDays: {
    en: 'Working days after which an application without its receipt is late.',
    zh: '正式申请提交后应取得申请回执的工作日数，超过即为逾期。',
  },
  heldInPortWorkingDays: {
    en: "Working days beyond a node's duration from which on the goods may be held in port.",
    zh: '节点超时多少个工作日起提示货物滞港风险。',
  },
  brokerNoticeHours: {
    en: 'Hours before the pre-review by which the broker has the materials.',
    zh: '预审前须提前多少小时将资料交给报关行。',
  },
  inquiryTimes: {
    en: 'Times of day, in China, at which pre-review receipts are published, such as "10:00".',
    zh: '每天发布预审回执的时间（北京时间），例如 "10:00"。',
  },
  receiptCheckHours: {
    en: 'Longest time between two looks at the customs receipt, in hours.',
    zh: '两次查询海关回执之间的最长间隔，以小时计。',
  },
  retentionYears: {
    en: 'Calendar years for which an archive is kept.',
    zh: '档案保存年限，以自然年计。',
  },
  exportRetentionYears: {
    en: 'Calendar years for which the papers of an export are kept where a tax refund is claimed.',
    zh: '申报出口退税的单证保存年限，以自然年计。',
  },
  nodeWorkingDays: {
    en: 'Longest duration of each node, in working days; half a day counts as one.',
    zh: '各节点的最长办理时限，以工作日计，不足一天按一天计。',
  },
  'nodeWorkingDays.preReview': {
    en: 'Longest duration of the pre-review, in working days.',
    zh: '预审节点的最长办理工作日数。',
  },
  'nodeWorkingDays.application': {
    en: 'Longest duration of the formal application, in working days.',
    zh: '正式申请节点的最长办理工作日数。',
  },
  'nodeWorkingDays.verification': {
    en: 'Longest duration of the on-site verification, in working days.',
    zh: '现场核查节点的最长办理工作日数。',
  },
  'nodeWorkingDays.greenChannel': {
    en: 'Longest duration of the on-site verification in the green channel, in working days.',
    zh: '走绿色通道时现场核查的最长办理工作日数。',
  },
  'nodeWorkingDays.clearance': {
    en: 'Longest duration of the clearance, in working days.',
    zh: '通关节点的最长办理工作日数。',
  },
  rules: {
    en: 'Severity of single rules by code: error, warning, information, hint or off. Others keep their own.',
    zh: '按规则代码单独设置级别：error、warning、information、hint 或 off（关闭）；未列出的规则按默认级别。',
  },
  calendar: {
    en: 'Days that differ from the announced calendar of China, such as a company holiday.',
    zh: '与国家公布的放假安排不同的日期，例如公司自行放假。',
  },
  'calendar.nonWorkingDays': {
    en: 'Further days on which nobody works, as YYYY-MM-DD.',
    zh: '增加的休息日，格式为 YYYY-MM-DD。',
  },
  'calendar.workingDays': {
    en: 'Further days on which people work, such as make-up days that are newly announced, as YYYY-MM-DD.',
    zh: '增加的上班日（例如新公布的调休上班日），格式为 YYYY-MM-DD。',
  },
  clauses: {
    en: 'Further wordings that count as a clause; a wording is found where its words stand in that order.',
    zh: '另行认可的条款措辞；条款中依次出现这些字词即视为符合。',
  },
  'clauses.legalLiabilities': {
    en: 'Wordings that count as the clause on legal liabilities.',
    zh: '视为“法律责任”条款的措辞。',
  },
  'clauses.authenticity': {
    en: 'Wordings that count as the clause on authenticity.',
    zh: '视为“真实性”条款的措辞。',
  },
  waivers: {
    en: 'What may be waived in a case.',
    zh: '案卷中豁免的限制。',
  },
  'waivers.forbidden': {
    en: 'Codes of rules that must not be waived. Those of all project files above hold as well.',
    zh: '不得豁免的规则代码。上级项目文件中列出的同时生效。',
  },
  cases: {
    en: 'Further files that are cases, as globs from the folder of the project file, such as "export/**/*.yaml".',
    zh: '另行视为案卷的文件，用通配符相对于项目文件所在文件夹填写，例如 "export/**/*.yaml"。',
  },
  exclude: {
    en: 'Files and folders that hold no cases, such as templates and old folders, as globs from the folder of the project file: "templates", "2019/**", "**/*.template.case.yaml". Those of all project files above hold as well.',
    zh: '不作为案卷检查的文件和文件夹（例如模板、旧文件夹），用通配符相对于项目文件所在文件夹填写：“templates”、“2019/**”、“**/*.template.case.yaml”。上级项目文件中的排除项同时生效。',
  },
  tariff: {
    en: 'National tariff with 10-digit codes, a CSV file or an Excel workbook (.xlsx), relative to the project file.',
    zh: '含 10 位商品编号的税则文件（CSV 或 Excel 工作簿 .xlsx），填写相对于项目文件的路径。',
  },
  root: {
    en: 'true: the project files of the folders above do not hold here.',
    zh: 'true：上级文件夹的项目文件在此不生效。',
  },
};

const paths = Object.keys(settingTexts) as readonly SettingPath[];

/** The settings that may be written at a place: at the top, or in a group. */
export function settingsIn(group: SettingPath | undefined): readonly SettingPath[] {
  return paths.filter((path) => groupOf(path) === group);
}

/** The name under which a setting is written. */
export function nameOf(path: SettingPath): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** The setting that is written at a place; undefined where there is none, such as at the code of a rule. */
export function settingAt(steps: readonly (string | number)[]): SettingPath | undefined {
  return paths.find((path) => path === steps.join('.'));
}

function groupOf(path: SettingPath): SettingPath | undefined {
  const dot = path.indexOf('.');
  return dot === -1 ? undefined : paths.find((group) => group === path.slice(0, dot));
}
