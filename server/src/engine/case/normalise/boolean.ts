import { fold } from '../../text/characters.ts';
import { type Reading, read, unreadable } from './reading.ts';

const yes = new Set(['true', 'yes', 'y', 't', 'on', '1', '是', '有', '已', '对', '√', '✓', '✔', '☑']);
const no = new Set([
  'false',
  'no',
  'n',
  'f',
  'off',
  '0',
  '否',
  '没有',
  '未',
  '不',
  '不是',
  '错',
  '×',
  '✗',
  '✘',
  '☒',
]);

/** Reads a yes or no as brokers write it. */
export function readBoolean(text: string): Reading<boolean> {
  if (/^(?:true|True|TRUE)$/.test(text)) return { state: 'read', value: true };
  if (/^(?:false|False|FALSE)$/.test(text)) return { state: 'read', value: false };
  const word = fold(text).trim().toLowerCase();
  if (yes.has(word)) return read(text, true, 'true', 'alias');
  if (no.has(word)) return read(text, false, 'false', 'alias');
  return unreadable;
}
