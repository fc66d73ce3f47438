const placeholders = new Set([
  '',
  '~',
  'null',
  'n/a',
  'na',
  '/',
  '-',
  '—',
  '--',
  '无',
  'tbd',
  'tbc',
  '待定',
  '待补',
  '待填',
  '待放行后补',
]);

/** Whether a text stands for "not known yet" or "none"; it then counts as missing. */
export function isPlaceholder(text: string): boolean {
  return placeholders.has(text.normalize('NFKC').trim().toLowerCase());
}
