import { fold } from '../text/characters.ts';

/**
 * What all spellings of one name or word share: `hsCode`, `hs_code`, `HS-Code`, `HS Code` and `ｈｓＣｏｄｅ` are
 * `hscode`; 毛重（千克） is 毛重千克. Blanks, hyphens, dots, slashes, brackets and letter case do not tell names apart.
 */
export function nameForm(written: string): string {
  return fold(written)
    .toLowerCase()
    .replace(/[\s_\-./·:,#'"()[\]]/g, '');
}
