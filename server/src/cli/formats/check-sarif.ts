import { jsonText } from '../../engine/text/escape.ts';
import { version } from '../../engine/version.ts';
import type { CheckedFile } from '../check/checked-file.ts';
import { exitCode } from '../exit-code.ts';
import type { CheckFormatter, SetUp } from './check-format.ts';
import { artifactLocation, sourceRoot } from './sarif/locations.ts';
import {
  leftOutNotification,
  notificationDescriptors,
  problemNotification,
  tooManyWarningsNotification,
  uncheckedNotifications,
} from './sarif/notifications.ts';
import { resultsOf } from './sarif/results.ts';
import { levels, ruleDescriptors, ruleIndex } from './sarif/rules.ts';

/** Ready to stand in a list, so that no finding is kept as more than its text. */
interface Part {
  readonly artifact: string;
  readonly results: readonly string[];
  readonly notifications: readonly string[];
}

/**
 * For GitHub code scanning and other readers of SARIF 2.1.0: one run, an artifact a file, a result a finding. Waived and
 * known findings are suppressed results; what could not be read or judged is a notification of the invocation. A file that
 * could not be read, a project file with something wrong in it and a rule that threw make the execution unsuccessful.
 */
export const checkSarif: CheckFormatter<Part> = ({ language }) => {
  const part = (checked: CheckedFile, role: 'analysisTarget' | 'userSpecifiedConfiguration'): Part => ({
    artifact: jsonText({ location: artifactLocation(checked.path), roles: [role] }),
    results: resultsOf(checked, language).map((result) => jsonText(result)),
    notifications: uncheckedNotifications(checked, language).map((one) => jsonText(one)),
  });
  return {
    file: (checked) => part(checked, 'analysisTarget'),
    project: (checked) => part(checked, 'userSpecifiedConfiguration'),
    whole(parts, { total, problems, tooManyWarnings, setUp, exit }) {
      const notifications = [
        ...problems.map((problem) => problemNotification(problem, language)),
        ...(total.leftOut > 0 ? [leftOutNotification(total.leftOut, language)] : []),
        ...(tooManyWarnings === undefined ? [] : [tooManyWarningsNotification(tooManyWarnings, language)]),
      ].map((notification) => jsonText(notification));
      const invocation = [
        `"executionSuccessful": ${exit === exitCode.clean || exit === exitCode.findings}`,
        `"exitCode": ${exit}`,
        `"ruleConfigurationOverrides": ${jsonText(ruleOverrides(setUp))}`,
        `"toolExecutionNotifications": ${list([...notifications, ...parts.flatMap((part) => part.notifications)])}`,
      ];
      return `{
"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
"version": "2.1.0",
"runs": [{
"tool": ${jsonText({ driver: driver(language) })},
"language": "${locales[language]}",
"columnKind": "utf16CodeUnits",
"originalUriBaseIds": ${jsonText(uriBases[language])},
"invocations": [{ ${invocation.join(', ')} }],
"artifacts": ${list(parts.map(({ artifact }) => artifact))},
"results": ${list(parts.flatMap(({ results }) => results))}
}]
}
`;
    },
  };
};

/** Rules that are off or weigh otherwise for some file; which, their results tell. */
function ruleOverrides({ off, changed }: SetUp): object[] {
  const override = (code: string, configuration: object): object => ({
    descriptor: { id: code, index: ruleIndex(code) },
    configuration,
  });
  return [
    ...off.map((code) => override(code, { enabled: false })),
    ...changed.map(([code, severity]) => override(code, { level: levels[severity] })),
  ];
}

const locales = { en: 'en-US', zh: 'zh-CN' } as const;

const uriBases = {
  en: { [sourceRoot]: { description: { text: 'The folder in which the check ran.' } } },
  zh: { [sourceRoot]: { description: { text: '执行检查的文件夹。' } } },
} as const;

function driver(language: keyof typeof locales): object {
  return {
    name: 'Certcase',
    version,
    semanticVersion: version,
    informationUri: 'https://github.com/certcase/certcase',
    language: locales[language],
    rules: ruleDescriptors(language),
    notifications: notificationDescriptors(language),
  };
}

/** A list with an item a line. */
function list(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`;
}
