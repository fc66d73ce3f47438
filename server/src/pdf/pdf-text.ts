import { extractTextItems, getDocumentProxy } from 'unpdf';
import { linesOf } from './lines.ts';

/**
 * The text of a PDF, page by page, one line a line: what stands side by side with a gap between is separated by tabs.
 * Empty for a scan, which holds pictures alone.
 * @throws where the bytes are no PDF that can be opened: damaged, or locked with a password.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  // The reader takes over the bytes that it is given, so it is given a copy.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { items } = await extractTextItems(document);
  return items
    .map((page) => linesOf(page).join('\n'))
    .join('\n')
    .trim();
}
