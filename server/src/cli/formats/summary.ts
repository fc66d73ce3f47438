import { severityCount } from '../../engine/checks/rules/severity-words.ts';
import { type Severity, severities } from '../../engine/checks/severity.ts';
import type { Language } from '../../engine/text/localized.ts';
import type { Tally } from '../check/tally.ts';
import type { SetUp } from './check-format.ts';

/**
 * "3 errors, 1 warning in 2 of 6 files; 4 can be fixed with --fix; 1 waived; 2 rules off". Everything that keeps a finding
 * from being listed is counted: a clean line is a clean result only where nothing else stands in it.
 */
export function summary(total: Tally, setUp: SetUp, language: Language): string {
  return (language === 'zh' ? chinese : english)(total, setUp);
}

function english(total: Tally, { projectErrors, off, changed }: SetUp): string {
  const { files, fixed, fixedFiles, leftOut, fixable, waived, known, unchecked } = total;
  const found = present(total).map((severity) => severityCount(severity, total[severity]).en);
  const where =
    files === total.filesWithFindings
      ? counted(files, 'file')
      : `${total.filesWithFindings} of ${files} files`;
  const result =
    found.length === 0 ? `nothing found in ${counted(files, 'file')}` : `${found.join(', ')} in ${where}`;
  return [
    ...(fixed > 0 ? [`${counted(fixed, 'fix')} written into ${counted(fixedFiles, 'file')}`] : []),
    ...(leftOut > 0 ? [`${counted(leftOut, 'fix')} left out`] : []),
    result,
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix`] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
    ...(known > 0 ? [`${known} in the baseline`] : []),
    ...(unchecked > 0 ? [`${unchecked} not judged`] : []),
    ...(off.length > 0 ? [`${counted(off.length, 'rule')} off`] : []),
    ...(changed.length > 0 ? [`${counted(changed.length, 'rule')} with a changed severity`] : []),
    ...(projectErrors > 0 ? [`${counted(projectErrors, 'error')} in project files`] : []),
  ].join('; ');
}

function chinese(total: Tally, { projectErrors, off, changed }: SetUp): string {
  const { files, fixed, fixedFiles, leftOut, fixable, waived, known, unchecked } = total;
  const found = present(total).map((severity) => severityCount(severity, total[severity]).zh);
  const where =
    files === total.filesWithFindings
      ? `${files} 个文件`
      : `${files} 个文件中的 ${total.filesWithFindings} 个`;
  const result = found.length === 0 ? `${files} 个文件未发现问题` : `${where}有 ${found.join('、')}`;
  return [
    ...(fixed > 0 ? [`已在 ${fixedFiles} 个文件中修正 ${fixed} 处`] : []),
    ...(leftOut > 0 ? [`${leftOut} 处未自动修正`] : []),
    result,
    ...(fixable > 0 ? [`其中 ${fixable} 个可用 --fix 修正`] : []),
    ...(waived > 0 ? [`另有 ${waived} 个已豁免`] : []),
    ...(known > 0 ? [`另有 ${known} 个在基线中`] : []),
    ...(unchecked > 0 ? [`${unchecked} 项无法判断`] : []),
    ...(off.length > 0 ? [`已关闭 ${off.length} 条规则`] : []),
    ...(changed.length > 0 ? [`已调整 ${changed.length} 条规则的级别`] : []),
    ...(projectErrors > 0 ? [`项目文件有 ${projectErrors} 处错误`] : []),
  ].join('；');
}

function present(total: Tally): Severity[] {
  return severities.filter((severity) => total[severity] > 0);
}

function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun}${noun.endsWith('x') ? 'es' : 's'}`;
}
