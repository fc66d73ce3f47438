/** The language server in a web worker: it speaks to whoever started the worker, and gets all files from there. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { wellFormedAlone } from '../requests/params.ts';
import { startServer } from '../server.ts';
import { workerClock } from './worker-clock.ts';

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), {
  messageStrategy: wellFormedAlone,
});

startServer(connection, { clock: workerClock });
