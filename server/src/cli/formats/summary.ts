import { severityCount } from '../../engine/checks/rules/severity-words.ts';
import { type Severity, severities } from '../../engine/checks/severity.ts';
import type { Language } from '../../engine/text/localized.ts';
import type { Tally } from '../check/tally.ts';

/** "3 errors, 1 warning in 2 of 6 files; 4 can be fixed with --fix". */
export function summary(total: Tally, language: Language): string {
  return (language === 'zh' ? chinese : english)(total);
}

function english(total: Tally): string {
  const { files, fixed, fixedFiles, leftOut, fixable, waived, known } = total;
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
  ].join('; ');
}

function chinese(total: Tally): string {
  const { files, fixed, fixedFiles, leftOut, fixable, waived, known } = total;
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
  ].join('；');
}

function present(total: Tally): Severity[] {
  return severities.filter((severity) => total[severity] > 0);
}

function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun}${noun.endsWith('x') ? 'es' : 's'}`;
}
