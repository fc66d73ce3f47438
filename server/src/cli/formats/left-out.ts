import type { Localized } from '../../engine/text/localized.ts';

/** Why `--fix` did not write some fixes, and what becomes of them. */
export function leftOutNote(count: number): Localized {
  const [fixes, they] = count === 1 ? ['1 fix was', 'it'] : [`${count} fixes were`, 'they'];
  return {
    en: `${fixes} not applied automatically: ${they} would change more than the form. Apply ${count === 1 ? 'it' : 'them'} one by one in the editor and check the result.`,
    zh: `${count} 处修正未自动应用：改动会超出书写形式。请在编辑器中逐处应用并核对结果。`,
  };
}
