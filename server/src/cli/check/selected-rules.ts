import { rules } from '../../engine/checks/rules/index.ts';
import { unknown } from '../arguments.ts';
import { usageError } from '../command-error.ts';

/**
 * The rules that `--only` names: codes (`goods/hs-code`) and areas (`goods/*`), separated by commas.
 * @throws CommandError for a rule or an area that does not exist.
 */
export function readSelectedRules(typed: readonly string[] | undefined): ReadonlySet<string> | undefined {
  if (typed === undefined) return undefined;
  const names = typed
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) {
    throw usageError({
      en: '--only takes rules or areas, such as goods/hs-code or "goods/*".',
      zh: '--only 应填写规则或规则类别，例如 goods/hs-code 或“goods/*”。',
    });
  }
  return new Set(names.flatMap(rulesNamed));
}

function rulesNamed(name: string): string[] {
  const codes = rules.map(({ code }) => code);
  if (!name.endsWith('/*')) {
    if (codes.includes(name)) return [name];
    throw unknown({ en: 'rule', zh: '规则' }, name, codes);
  }
  const inArea = codes.filter((code) => code.startsWith(name.slice(0, -1)));
  if (inArea.length > 0) return inArea;
  const areas = [...new Set(codes.map((code) => code.replace(/\/.*/, '/*')))];
  throw unknown({ en: 'area of rules', zh: '规则类别' }, name, areas);
}
