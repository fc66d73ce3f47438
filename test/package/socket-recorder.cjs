/**
 * Loaded into every Node process of an editor (`node --require`): writes down each way to the network that code of the extension
 * takes, one JSON line each, into the file that SOCKET_RECORD names. The language server is a process of its own, of which
 * everything counts; in an extension host, what has a file of the extension on its stack.
 */
const { appendFileSync } = require('node:fs');

const ofExtension = /[\\/]extensions[\\/]certcase\./;
const file = process.env.SOCKET_RECORD;
const isServer = ofExtension.test(process.argv[1] ?? '');

function record(entry) {
  appendFileSync(file, `${JSON.stringify({ pid: process.pid, ...entry })}\n`);
}

function watch(owner, name, kind) {
  const original = owner[name];
  if (typeof original !== 'function') return;
  owner[name] = function watched(...values) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 200;
    const { stack } = new Error(kind);
    Error.stackTraceLimit = stackTraceLimit;
    if (isServer || ofExtension.test(stack)) record({ kind, stack });
    return original.apply(this, values);
  };
}

if (file !== undefined) {
  // An extension host passes its flags on to nobody, its environment to the language server.
  process.env.NODE_OPTIONS = `--require ${__filename}`;
  const net = require('node:net');
  watch(net.Socket.prototype, 'connect', 'connect');
  watch(net.Server.prototype, 'listen', 'listen');
  const dgram = require('node:dgram');
  for (const name of ['bind', 'send', 'connect']) watch(dgram.Socket.prototype, name, `datagram ${name}`);
  const dns = require('node:dns');
  for (const name of ['lookup', 'resolve']) watch(dns, name, `dns ${name}`);
  for (const module of ['node:http', 'node:https']) {
    for (const name of ['request', 'get']) watch(require(module), name, name);
  }
  watch(require('node:http2'), 'connect', 'http2');
  watch(globalThis, 'fetch', 'fetch');
  record({ kind: isServer ? 'server started' : 'process started', argv: process.argv.slice(1) });
}
