import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { unsynced } from './unsynced';

// npx tsx bench/durable.ts [answers] (Linux, with strace)
// Watches by its calls to the system a program that writes as the server does: whether all that an answer promises, and the folders'
// entries that lead to it, was handed to the disk before the answer left. Ends with 1 where one was answered too early.

const most = Number(process.argv[2] ?? '40');
const ROOT = path.join(import.meta.dirname, '..');
const CALLS = 'openat,mkdir,mkdirat,rename,renameat,renameat2,write,pwrite64,writev,pwritev,pwritev2,ftruncate,fallocate,fsync,fdatasync';
const PROGRAM = path.join(ROOT, 'lib', 'store', 'killed.fixture.ts');

/** What the program did until it had answered often enough. */
function traced(program: string, kind: string, scratch: string): Promise<{ readonly folder: string; readonly lines: readonly string[] }> {
  const folder = path.join(scratch, kind, 'data'); // neither is there yet: the program makes both
  const trace = path.join(scratch, `${kind}.trace`);
  const child = spawn('strace', ['-f', '-y', '-s', '100', '-e', `trace=${CALLS}`, '-o', trace, process.execPath, program, 'as-child', kind, folder, '0'], { env: { ...process.env, NODE_PATH: path.join(ROOT, 'node_modules') }, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    if (said.split('\n').length > most + 1 && child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL'); // strace and what it watches
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', () => (said.startsWith('begins\n') ? done({ folder, lines: readFileSync(trace, 'utf8').split('\n') }) : failed(new Error(`the program never began: ${said}`))));
  });
}

if (spawnSync('strace', ['-V']).status !== 0) throw new Error('strace is missing: apt-get install strace');
const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'mawqif-durable-')));
try {
  const program = path.join(scratch, 'writes.cjs');
  buildSync({ entryPoints: [PROGRAM], outfile: program, bundle: true, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error' });
  for (const kind of ['save', 'correct', 'deck', 'publish']) {
    const { folder, lines } = await traced(program, kind, scratch);
    const { answers, syncs, faults } = unsynced(lines, path.dirname(folder));
    process.stdout.write(`${kind.padEnd(9)}${String(answers).padStart(4)} answers, ${syncs} syncs, ${faults.length} answered too early\n`);
    for (const fault of faults.slice(0, 10)) process.stdout.write(`  ${fault}\n`);
    if (faults.length > 0 || answers === 0) process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
