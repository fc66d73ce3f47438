import { pasteGoods } from '../../../engine/recording/goods/paste-goods.ts';
import type { Localized } from '../../../engine/text/localized.ts';
import type { PasteGoodsAnswer, PasteGoodsParams } from '../../../protocol/recording.ts';
import type { CheckedCase } from '../../documents/checked-case.ts';
import type { Client } from '../../session/client.ts';
import { proposedEdits } from './record.ts';

/** Makes goods lines of pasted rows; null where the text is pasted as it is. */
export function pastedGoods(
  checked: CheckedCase,
  { offset, text: clipboard }: PasteGoodsParams,
  { language }: Client,
): PasteGoodsAnswer | null {
  const pasted = pasteGoods(checked.file, offset, clipboard);
  if (pasted === undefined) return null;
  return { ...proposedEdits(checked, pasted.text), title: title(pasted.count)[language] };
}

function title(count: number): Localized {
  return { en: `Paste ${count} goods line${count === 1 ? '' : 's'}`, zh: `粘贴为 ${count} 项商品` };
}
