import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';

/** A loopback port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** Prints on the terminal what is sent to the port. */
export async function printReport(): Promise<{ readonly port: number; close(): void }> {
  const server = createServer((socket) => socket.pipe(process.stdout, { end: false }));
  return { port: await listen(server), close: () => server.close() };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
