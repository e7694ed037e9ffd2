import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { besideOf, readArticle } from './extract-files';
import { extractFolder } from './extract-folder';

const USAGE = 'usage: extract <file.txt | folder | -> [--lang ar|en|zh] [--published YYYY-MM-DD] [--title T] [--publisher P] [--url U] [--out PATH]';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' }, published: { type: 'string' }, title: { type: 'string' }, publisher: { type: 'string' }, url: { type: 'string' }, out: { type: 'string' },
    },
  });
  const { out, ...options } = values;
  const source = positionals[0];
  if (source === undefined) return refuse(USAGE);
  if (options.published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.published)) return refuse(`invalid date: "${options.published}"; write YYYY-MM-DD`);
  if (source !== '-' && statSync(source, { throwIfNoEntry: false })?.isDirectory() === true) {
    if (out === undefined) return refuse('missing folder: a folder of articles needs --out for its dossiers');
    return (await extractFolder(source, out, options)) === 0 ? 0 : 2;
  }
  const bytes = read(source);
  if (bytes === null) return refuse(`unreadable file: "${source}"`);
  const { json, problems, usable } = readArticle(bytes, source === '-' ? {} : besideOf(source), options);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (!usable) return 2;
  if (out === undefined) process.stdout.write(`${json}\n`);
  else writeFileSync(out, `${json}\n`);
  return 0;
}

function read(source: string): Uint8Array | null {
  try {
    return readFileSync(source === '-' ? 0 : source);
  } catch {
    return null;
  }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = await main().catch((cause: unknown) => refuse(cause instanceof Error ? cause.message : String(cause)));
