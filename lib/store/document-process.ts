import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { documentFrom, type DocumentFault, type DocumentKind, type DocumentText } from '../import/document';

const HEAP = 256; // MiB of objects
const MOST_MEMORY = 512 * 1024 * 1024; // bytes in all: what a PDF unpacks is no object and has no limit of its own
const TIMEOUT = 20_000; // ms
const LOOK = 50; // ms between two looks at its memory
const MOST_ANSWER = 64 * 1024 * 1024; // bytes of JSON: six bytes a letter, and the places of a PDF's
const AT_ONCE = 2;
const MOST_WAITING = 20;
const PAGE_SIZE = 4096; // bytes a page of memory, as /proc counts them where Node runs on Linux

/** What the process may read of the disk: the program that it is, and the packages that it reads with. */
const READABLE = [['scripts', ''], ['node_modules', ''], ['package.json']];

/** Word's is a zip, or, behind a password or of before 2007, Office's older form; a PDF may have something before it. */
const STARTS: Readonly<Record<DocumentKind, (bytes: Uint8Array) => boolean>> = {
  word: ([a, b]) => (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf),
  pdf: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
};

let running = 0;
const waiting: (() => void)[] = [];

type Limits = { readonly signal?: AbortSignal; readonly timeout?: number; readonly memory?: number };

/**
 * Reads a document in a process of its own: without the network, with nothing of this one's environment, reading only the program's own
 * files and writing none, with little memory and little time, then ended. No more than two at once; the others wait.
 */
export async function readDocument(kind: DocumentKind, bytes: Uint8Array, limits: Limits = {}): Promise<DocumentText | { readonly why: DocumentFault }> {
  if (!STARTS[kind](bytes)) return { why: 'foreign' }; // no process is needed to see that
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) return { why: 'busy' };
    await new Promise<void>((resolve) => waiting.push(resolve)); // whoever ends gives its place on
  } else running += 1;
  try {
    return documentFrom(kind, await answerOf(kind, bytes, limits));
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

function answerOf(kind: DocumentKind, bytes: Uint8Array, { signal, timeout = TIMEOUT, memory = MOST_MEMORY }: Limits): Promise<unknown> {
  const at = (...names: readonly string[]) => [process.cwd(), ...names].join(path.sep); // the bundler would follow path.join into every package
  const permission = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
  const flags = [permission, ...READABLE.map((names) => `--allow-fs-read=${at(...names)}`), '--no-warnings', `--max-old-space-size=${HEAP}`];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...flags, at('scripts', 'read-document.mjs'), kind], { env: { NODE_ENV: 'production' }, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    const chunks: Buffer[] = [];
    let length = 0;
    let why: DocumentFault | null = null;
    const end = (fault: DocumentFault) => {
      why ??= fault;
      child.kill('SIGKILL');
    };
    const clock = setTimeout(() => end('too-slow'), timeout);
    const guard = setInterval(() => void memoryOf(child.pid).then((held) => held > memory && end('too-large')), LOOK);
    const onAbort = () => end('too-slow');
    if (signal?.aborted === true) onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    child.stdin.on('error', () => undefined); // it may end before it has read everything
    child.stdin.end(bytes);
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > MOST_ANSWER) end('too-large');
      else chunks.push(chunk);
    });
    const done = (answer: unknown) => {
      clearTimeout(clock);
      clearInterval(guard);
      signal?.removeEventListener('abort', onAbort);
      resolve(answer);
    };
    child.on('error', () => done({ ok: false, why: 'busy' })); // the machine has no room for one more
    child.on('close', (code, killed) => {
      if (why !== null) done({ ok: false, why });
      else if (code === 0) done(parsed(Buffer.concat(chunks)));
      else done({ ok: false, why: killed === 'SIGABRT' || killed === 'SIGKILL' || code === ABORTED ? 'too-large' : 'broken' }); // a full heap aborts; the system kills
    });
  });
}

const ABORTED = 134; // SIGABRT, on systems that tell it by a number

function parsed(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString('utf8'));
  } catch {
    return null;
  }
}

/** Bytes that a process holds now, on Linux; 0 where the system doesn't say, and the limits of time and heap stand alone. */
async function memoryOf(pid: number | undefined): Promise<number> {
  if (pid === undefined || process.platform !== 'linux') return 0;
  const pages = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(pages.split(' ')[1] ?? 0) * PAGE_SIZE;
}
