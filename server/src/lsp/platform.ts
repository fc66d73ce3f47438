import type { Language } from '../engine/text/localized.ts';
import type { ArchiveFiles } from '../workspace/archive-files.ts';
import type { CaseFiles } from '../workspace/files.ts';
import type { Clock } from './clock.ts';

/** What the server runs on: Node, or the web worker of a browser. Everything else here is the same on both. */
export interface Platform {
  readonly clock: Clock;
  /** The files of the machine, where there is one to reach. */
  readonly disk?: CaseFiles;
  /** The same as bytes. */
  readonly archiveFiles?: ArchiveFiles;
  /** The language that was asked for when the server was started; without it, that of the editor. */
  readonly language?: Language | undefined;
  /** The text of a PDF; throws where it cannot be opened. Absent where PDF files cannot be read. */
  readonly pdfText?: (bytes: Uint8Array) => Promise<string>;
}
