/**
 * The language server as a process: `server.js --stdio`, `--node-ipc` or `--socket=PORT`; on standard input and
 * output where none is named. It starts by itself, also when another program requires it.
 */
import { createConnection } from 'vscode-languageserver/node';
import { archiveFilesOnDisk } from '../../disk/archive-files.ts';
import { diskFiles } from '../../disk/disk-files.ts';
import type { Platform } from '../platform.ts';
import { wellFormedAlone } from '../requests/params.ts';
import { startServer } from '../server.ts';
import { pdfText } from './pdf-bundle.ts';
import { systemClock } from './system-clock.ts';

const transport = /^--(stdio|node-ipc|socket|pipe)(=|$)/;

// The library reads the transport from here, and keeps the console away from standard output when it is --stdio.
if (!process.argv.some((argument) => transport.test(argument))) process.argv.push('--stdio');

const connection = createConnection({ messageStrategy: wellFormedAlone });

// A failure that nobody caught, such as a message to a client that is gone, ends neither the process nor its documents.
process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));

// The library watches standard input and the client's process; the channel of --node-ipc is left to us.
process.once('disconnect', () => process.exit(1));

startServer(connection, {
  clock: systemClock,
  disk: diskFiles,
  archiveFiles: archiveFilesOnDisk,
  pdfText,
  language: languageAskedFor(),
});

/** Many editors have no language of their own, or do not say which it is: `--lang zh`, `--lang=zh`. */
function languageAskedFor(): Platform['language'] {
  const [, word] = /(?:^|\n)--lang[=\n](en|zh)(?:\n|$)/.exec(process.argv.join('\n')) ?? [];
  return word === 'en' || word === 'zh' ? word : undefined;
}
