import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { textsIn, type Options, type Outcome } from './extract-files';

// A worker starts without the loader that reads TypeScript, and takes it on before its own file.
const BOOT = `const { workerData } = require('node:worker_threads');
import('tsx/esm/api').then(({ register }) => { register(); return import(workerData); });`;
const YOUNG = 64; // MB for what lives only while one article is read: fewer collections, a fifth more speed
const MOST_WORKERS = 8; // each holds its own gazetteer, some 60 MB

/**
 * Reads every text of a folder into `out`, in parallel. A dossier newer than its text is left, so a stopped run goes on where it
 * was; a file is written whole or not at all. Answers how many could not be read.
 */
export async function extractFolder(folder: string, out: string, options: Options): Promise<number> {
  mkdirSync(out, { recursive: true });
  const files = textsIn(folder);
  if (files.length === 0) process.stderr.write(`empty folder: "${folder}"; it holds no .txt and no .html\n`);
  const texts = new Set(files.filter((file) => file.endsWith('.txt')).map(stemOf));
  // a.txt and a.html give two dossiers
  const isSecond = (file: string) => !file.endsWith('.txt') && texts.has(stemOf(file));
  const target = (file: string) => path.join(out, `${isSecond(file) ? path.basename(file) : stemOf(file)}.json`);
  const waiting = files.filter((file) => !isDone(file, target(file)));
  let done = files.length - waiting.length;
  let failed = 0;
  const finish = (outcome: Outcome) => {
    done += 1;
    if ('error' in outcome) {
      failed += 1;
      process.stderr.write(`unread file: "${outcome.file}": ${outcome.error}\n`);
    } else {
      for (const problem of outcome.problems) process.stderr.write(`${outcome.file}: ${problem}\n`);
      writeFileSync(`${target(outcome.file)}.part`, `${outcome.json}\n`);
      renameSync(`${target(outcome.file)}.part`, target(outcome.file));
    }
    process.stderr.write(`${done}/${files.length}\n`);
  };
  const count = Math.min(availableParallelism(), MOST_WORKERS, waiting.length);
  await Promise.all(Array.from({ length: count }, () => work(waiting, options, finish)));
  return failed;
}

function stemOf(file: string): string {
  return path.basename(file, path.extname(file));
}

function isDone(file: string, json: string): boolean {
  return existsSync(json) && statSync(json).mtimeMs >= statSync(file).mtimeMs;
}

/** One worker takes files from the common list until it is empty; if it dies of a file, that file has failed and a new one goes on. */
function work(waiting: string[], options: Options, finish: (outcome: Outcome) => void): Promise<void> {
  return new Promise((resolve) => {
    let current: string | undefined;
    const worker = new Worker(BOOT, {
      eval: true, workerData: new URL('./extract-worker.ts', import.meta.url).href, resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    const next = () => {
      current = waiting.shift();
      if (current === undefined) void worker.terminate().then(() => resolve());
      else worker.postMessage({ file: current, options }, []);
    };
    worker.on('message', (outcome: Outcome) => {
      finish(outcome);
      next();
    });
    worker.on('error', (cause: unknown) => {
      if (current !== undefined) finish({ file: current, error: cause instanceof Error ? cause.message : String(cause) });
      resolve(work(waiting, options, finish));
    });
    next();
  });
}
