import type { Language } from '../../text/localized.ts';
import { section } from './cells.ts';
import type { Block } from './report.ts';

const title = { en: 'Files that could not be read', zh: '无法读取的文件' } as const;

/** The files that a report on many cases had to leave out. */
export function unreadableFiles(paths: readonly string[], language: Language): readonly Block[] {
  if (paths.length === 0) return [];
  const items = paths.map((path) => ({ text: path, tone: 'bad' as const, details: [] }));
  return section(title[language], [{ kind: 'items', items }]);
}
