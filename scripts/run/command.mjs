import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {NodeJS.Signals | null} */
let asked = null;

// Whoever stops us stops what we run: the signal is passed on, and we leave once the last child has.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    asked = signal;
    for (const child of running) child.kill(signal);
    if (running.size === 0) leave();
    else setTimeout(() => { for (const child of running) child.kill('SIGKILL'); }, 5000).unref();
  });
}

// npm passes a signal to the shell it started us in, and that shell may end without telling us.
if (process.env['npm_lifecycle_event'] !== undefined) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 200).unref();
}

let isServing = false;

/** From here on to be stopped is the way to end, not a failure. */
export function endWhenStopped() {
  isServing = true;
}

function leave() {
  if (isServing) process.exit(0);
  process.exit(asked === 'SIGINT' ? 130 : 143);
}

/**
 * Runs a command to its end with our output and no input; gives its exit code.
 * `env` is laid over the environment; an undefined value takes a name away.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, timeout?: number, quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(file, args, { cwd, env = {}, timeout, quiet = false } = {}) {
  const output = quiet ? 'ignore' : 'inherit';
  const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, timeout, stdio: ['ignore', output, output] });
  running.add(child);
  return new Promise((done) => {
    const finish = (/** @type {number} */ code) => {
      running.delete(child);
      if (asked !== null && running.size === 0) leave();
      done(code);
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs a script with this very Node. */
export function runNode(/** @type {readonly string[]} */ args, /** @type {Parameters<typeof run>[2]} */ options) {
  return run(process.execPath, args, options);
}

/** Runs npm: the one that started us where that is known, otherwise the one on PATH. */
export function runNpm(/** @type {readonly string[]} */ args, /** @type {Parameters<typeof run>[2]} */ options) {
  const started = process.env['npm_execpath'];
  if (started !== undefined && basename(started) === 'npm-cli.js') return runNode([started, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
