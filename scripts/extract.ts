import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Dossier } from '../lib/dossier/schema';
import { besideOf, faultsIn, readArticle, written, type ReadArticle } from './extract-files';
import { extractFolder } from './extract-folder';

const USAGE = 'usage: extract <file.txt | file.html | folder | -> [--lang ar|en|zh] [--published YYYY-MM-DD] [--title T] [--publisher P] [--url U] [--out PATH] [--model]';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' }, published: { type: 'string' }, title: { type: 'string' }, publisher: { type: 'string' }, url: { type: 'string' }, out: { type: 'string' },
      model: { type: 'boolean', default: false },
    },
  });
  const { out, model: asksModel, ...options } = values;
  const source = positionals[0];
  if (source === undefined) return refuse(USAGE);
  const faults = faultsIn(options);
  if (faults.length > 0) return refuse(faults.join('\n'));
  if (source !== '-' && statSync(source, { throwIfNoEntry: false })?.isDirectory() === true) {
    if (asksModel) return refuse('unusable switch: --model reads one article at a time; give a file');
    if (out === undefined) return refuse('missing folder: a folder of articles needs --out for its dossiers');
    return (await extractFolder(source, out, options)) === 0 ? 0 : 2;
  }
  const bytes = readBytes(source);
  if (bytes === null) return refuse(`unreadable file: "${source}"`);
  const read = readArticle(bytes, source === '-' ? {} : besideOf(source), options);
  const { usable } = read;
  const { json, problems } = asksModel && usable && read.dossier !== null ? await withModel(read.dossier) : read;
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (!usable) return 2;
  if (out === undefined) process.stdout.write(`${json}\n`);
  else writeFileSync(out, `${json}\n`);
  return 0;
}

/** With what a model reads besides; its packages are loaded for this alone. */
async function withModel(dossier: Dossier): Promise<Pick<ReadArticle, 'json' | 'problems'>> {
  const [{ settingsFrom }, { addModelReading }] = await Promise.all([import('../lib/model/settings'), import('../lib/model/add-model-reading')]);
  const given = settingsFrom(process.env);
  if ('fault' in given) throw new Error(given.fault);
  return written(await addModelReading(dossier, given.settings));
}

function readBytes(source: string): Uint8Array | null {
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
