import type { pdfText as read } from '../../pdf/pdf-text.ts';

/** Loads the reader of PDF files, 1.6 MB in a bundle of its own, when the first one comes. */
export const pdfText: typeof read = async (bytes) => {
  // @ts-expect-error -- it stands beside this bundle in dist/
  const bundle: { readonly pdfText: typeof read } = await import('./pdf.js');
  return bundle.pdfText(bytes);
};
