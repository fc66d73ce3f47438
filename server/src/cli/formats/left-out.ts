import type { Localized } from '../../engine/text/localized.ts';

/** Why `--fix` did not write some fixes, and what to do about them. */
export function leftOutNote(count: number): Localized {
  return {
    en:
      count === 1
        ? '1 fix was not applied automatically: it would change more than the form. Apply it in the editor and check the result.'
        : `${count} fixes were not applied automatically: they would change more than the form. Apply them one by one in the editor and check the result.`,
    zh: `${count} 处修正未自动应用：改动会超出书写形式。请在编辑器中逐处应用并核对结果。`,
  };
}
