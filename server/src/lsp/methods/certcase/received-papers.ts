import { readPapers } from '../../../engine/recording/paper/read-papers.ts';
import type { ReceivedPaper } from '../../../engine/recording/paper/received-paper.ts';
import type { Localized } from '../../../engine/text/localized.ts';
import type { PaperSource } from '../../../protocol/recording.ts';
import { decodeText } from '../../../workspace/decode-text.ts';
import type { Platform } from '../../platform.ts';

/** The papers in what came in; without any there is a sentence that says why. */
export interface ReceivedPapers {
  readonly papers: readonly ReceivedPaper[];
  /** Undefined for text without a file. */
  readonly fileName: string | undefined;
  readonly problem?: Localized;
}

/** Reads text or a file; never throws, since what comes in is anybody's. */
export async function receivedPapers(source: PaperSource, platform: Platform): Promise<ReceivedPapers> {
  if ('text' in source) return papersIn(source.text, undefined, texts.blank);
  const { fileName } = source;
  const none = (problem: Localized): ReceivedPapers => ({ papers: [], fileName, problem });
  const bytes = Uint8Array.from(atob(source.bytes), (character) => character.charCodeAt(0));
  if (isPdf(bytes)) {
    if (platform.pdfText === undefined) return none(texts.noPdf);
    try {
      return papersIn(await platform.pdfText(bytes), fileName, texts.scan);
    } catch (error) {
      return none(texts.brokenPdf(error instanceof Error ? error.message : String(error)));
    }
  }
  const text = decodeText(bytes)?.text;
  return text === undefined ? none(texts.noText) : papersIn(text, fileName, texts.blank);
}

function papersIn(text: string, fileName: string | undefined, otherwise: Localized): ReceivedPapers {
  const papers = readPapers(text);
  return papers.length === 0 ? { papers, fileName, problem: otherwise } : { papers, fileName };
}

function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
}

const texts = {
  blank: { en: 'There is no text in it.', zh: '没有文字内容。' },
  noText: {
    en: 'It holds no text: text, CSV, JSON, XML and PDF can be read.',
    zh: '不是文本文件；可读取的格式有文本、CSV、JSON、XML 和 PDF。',
  },
  noPdf: {
    en: 'PDF files cannot be read in the browser. Open it, copy its text, and record it from the clipboard.',
    zh: '浏览器版不能读取 PDF。请打开文件、复制文字，再从剪贴板登记。',
  },
  scan: {
    en: 'This PDF holds pictures and no text, as scans do. Record it by hand, or let a scanner program add the text.',
    zh: '该 PDF 为扫描图片，没有文字。请手工登记，或先用扫描软件识别文字。',
  },
  brokenPdf: (reason: string): Localized => ({
    en: `This PDF cannot be opened (${reason}).`,
    zh: `该 PDF 无法打开（${reason}）。`,
  }),
} as const;
