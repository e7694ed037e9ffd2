import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

function refuse() {
  throw new Error('offline: a document is read without the network');
}

/** Takes the network away from whatever is loaded after it, and the console: its words would stand among the answer's. */
export function goOffline() {
  for (const [owner, names] of [
    [net.Socket.prototype, ['connect']], [net, ['connect', 'createConnection', 'createServer']], [net.Server.prototype, ['listen']],
    [dgram, ['createSocket']], [dns, ['lookup', 'resolve']], [globalThis, ['fetch', 'WebSocket', 'EventSource']],
  ]) for (const name of names) Object.defineProperty(owner, name, { value: refuse });
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) Object.defineProperty(console, name, { value: () => undefined });
}
