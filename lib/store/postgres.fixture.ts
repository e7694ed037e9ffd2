import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PACKAGED = '/usr/lib/postgresql'; // where Debian puts its versions, none of them in the PATH
const READY = 30_000; // ms

/** For tests: a PostgreSQL of the test's own, on a free loopback port, gone with its data at the end. */
export type OwnPostgres = { readonly url: string; readonly stop: () => Promise<void> };

/** Null where this machine has none. */
export async function startPostgres(): Promise<OwnPostgres | null> {
  const bin = binaries();
  if (bin === null) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'mawqif-postgres-'));
  const as = otherThanRoot();
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid ?? as.uid);
  const data = path.join(folder, 'data');
  execFileSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'mawqif', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'], { ...as, cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const server = spawn(path.join(bin, 'postgres'), ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, '-c', 'fsync=off'], { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = async () => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ready(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `postgres://mawqif@127.0.0.1:${port}/postgres`, stop };
}

function binaries(): string | null {
  const inPath = (process.env['PATH'] ?? '').split(path.delimiter);
  const packaged = existsSync(PACKAGED) ? readdirSync(PACKAGED).toSorted((a, b) => Number(b) - Number(a)).map((version) => path.join(PACKAGED, version, 'bin')) : [];
  return [...inPath, ...packaged].find((folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres'))) ?? null;
}

/** It refuses to run as root; Debian's package brings a user for it. */
function otherThanRoot(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((found, failed) => {
    probe.once('error', failed);
    probe.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = probe.address();
      probe.close(() => found(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((yes, no) => {
    let said = '';
    const timer = setTimeout(() => no(new Error(`PostgreSQL did not start: ${said}`)), READY);
    server.once('exit', () => no(new Error(`PostgreSQL stopped: ${said}`)));
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (!said.includes('database system is ready to accept connections')) return;
      clearTimeout(timer);
      yes();
    });
  });
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    server.once('exit', () => done());
    server.kill('SIGINT'); // "fast": connections are closed, nothing is waited for
  });
}
