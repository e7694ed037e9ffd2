import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { parseDossier } from '../../dossier/parse';
import type { Dossier } from '../../dossier/schema';
import type { Database } from '../database';
import { deckNamed, deckText } from '../deck-files';
import { deckBody, insertDeck } from '../deck-rows';
import { HOWS, insertHistory, tagOf } from '../library';
import { isHash, Meta, publicationsIn } from '../publications';
import { ARCHIVE_SCHEMA, CHECKSUMS, DECKS_TOLD, historyOf, sha256, written, type History } from './entries';
import { unzipped, zipEntries, type Limits, type ZipEntry, type ZipFault } from './zip';

/** Why an archive is not taken: nothing of it has been kept then. */
export type ArchiveFault = { readonly why: ZipFault | 'damaged' | 'foreign' | 'bad-content'; readonly at: string };
type Kind = 'dossiers' | 'decks' | 'publications';
export type Restored = {
  readonly added: Readonly<Record<Kind, number>>;
  /** There already, the same to the byte. */
  readonly same: Readonly<Record<Kind, number>>;
  /** There already and different: left as they are. */
  readonly conflicts: readonly string[];
};

export const LIMITS: Limits = { entries: 60_000, bytes: 4_000_000_000, entryBytes: 128_000_000 };

const HISTORY = /^dossiers\/([a-z0-9]+(?:-[a-z0-9]+)*)\.json$/;
const DECK = /^decks\/(.+)$/;
const PUBLISHED = /^publications\/([a-z2-7]{26})\/([a-z0-9]+(?:[.-][a-z0-9]+)*)$/;

const Sums = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));
const Manifest = z.strictObject({ schema: z.literal(ARCHIVE_SCHEMA) });
const Moment = z.iso.datetime();
const Told = z.strictObject({
  id: z.string().max(200),
  deletedAt: Moment.nullable(),
  revisions: z.array(z.strictObject({ number: z.int().min(1), at: Moment, author: z.string().max(200), how: z.enum(HOWS), etag: z.string(), body: z.unknown() })).min(1),
});

const Writers = z.record(z.string(), z.strictObject({ author: z.string().max(200), at: Moment }));

class Refused extends Error {
  constructor(readonly fault: ArchiveFault) {
    super(`${fault.why}: ${fault.at}`);
  }
}

/** Brings what an archive holds into a library. All of it is read and compared with its checksums before anything is written. */
export async function restoreArchive(file: FileHandle, { database, folder }: { readonly database: Database; readonly folder: string }, limits: Limits = LIMITS): Promise<Restored | ArchiveFault> {
  const entries = await zipEntries(file, limits);
  if (typeof entries === 'string') return { why: entries, at: 'body' };
  try {
    const archive = await openArchive(file, entries);
    await check(archive);
    return await keep(archive, { database, folder });
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}

type Archive = { readonly paths: readonly string[]; readonly bytes: (path: string) => Promise<Buffer>; readonly json: (path: string) => Promise<unknown> };

async function openArchive(file: FileHandle, entries: readonly ZipEntry[]): Promise<Archive> {
  const known = new Map(entries.map((entry) => [entry.path, entry]));
  if (known.size !== entries.length) throw new Refused({ why: 'foreign', at: 'body' }); // two files of one name: which is meant?
  const raw = async (name: string): Promise<Buffer> => {
    const entry = known.get(name);
    const bytes = entry === undefined ? null : await unzipped(file, entry);
    if (bytes === null) throw new Refused({ why: 'damaged', at: name });
    return bytes;
  };
  if (!known.has(CHECKSUMS)) throw new Refused({ why: 'foreign', at: CHECKSUMS });
  const sums = new Map(Object.entries(checked(Sums, parsed(await raw(CHECKSUMS), CHECKSUMS), CHECKSUMS)));
  const paths = [...known.keys()].filter((name) => name !== CHECKSUMS);
  for (const name of [...paths, ...sums.keys()]) if (!known.has(name) || !sums.has(name)) throw new Refused({ why: 'damaged', at: name.slice(0, 200) });
  const bytes = async (name: string): Promise<Buffer> => {
    const found = await raw(name);
    if (sha256(found) !== sums.get(name)) throw new Refused({ why: 'damaged', at: name });
    return found;
  };
  return { paths, bytes, json: async (name) => parsed(await bytes(name), name) };
}

function parsed(bytes: Buffer, at: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refused({ why: 'bad-content', at });
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, at: string): T {
  const read = schema.safeParse(value);
  if (!read.success) throw new Refused({ why: 'bad-content', at });
  return read.data;
}

async function check({ paths, bytes, json }: Archive): Promise<void> {
  checked(Manifest, paths.includes('mawqif.json') ? await json('mawqif.json') : null, 'mawqif.json');
  for (const name of paths) {
    if (name === 'mawqif.json') continue;
    if (HISTORY.test(name)) await historyIn({ json }, name);
    else if (deckOf(name) !== null) deckIn(name, await bytes(name));
    else if (name === DECKS_TOLD) checked(Writers, await json(name), name);
    else if (name.endsWith('/meta.json') && PUBLISHED.test(name)) await metaIn({ paths, json }, name);
    else if (PUBLISHED.test(name)) {
      const [, hash = '', file = ''] = PUBLISHED.exec(name) ?? [];
      const meta = await metaIn({ paths, json }, `publications/${hash}/meta.json`);
      if (meta.files.find((one) => one.path === file)?.sha256 !== sha256(await bytes(name))) throw new Refused({ why: 'bad-content', at: name });
    } else throw new Refused({ why: 'foreign', at: name.slice(0, 200) });
  }
}

async function historyIn({ json }: Pick<Archive, 'json'>, name: string): Promise<History & { readonly last: Dossier }> {
  const history = checked(Told, await json(name), name);
  let last: Dossier | null = null;
  for (const [i, { number, etag, body }] of history.revisions.entries()) {
    const dossier = parseDossier(body);
    if (!dossier.ok || dossier.value.id !== history.id || number !== i + 1 || tagOf(JSON.stringify(body)) !== etag) throw new Refused({ why: 'bad-content', at: name });
    last = dossier.value;
  }
  if (last === null || HISTORY.exec(name)?.[1] !== history.id) throw new Refused({ why: 'bad-content', at: name });
  return { ...history, last };
}

const deckOf = (name: string) => deckNamed(DECK.exec(name)?.[1] ?? '');

function deckIn(name: string, bytes: Buffer) {
  const of = deckOf(name);
  const body = of === null ? null : deckText(bytes, of.dossier);
  if (of === null || body === null) throw new Refused({ why: 'bad-content', at: name });
  return { ...of, body };
}

async function metaIn({ paths, json }: Pick<Archive, 'paths' | 'json'>, name: string): Promise<z.infer<typeof Meta>> {
  const meta = checked(Meta, paths.includes(name) ? await json(name) : null, name);
  const folder = name.slice(0, -'meta.json'.length);
  const isWhole = isHash(meta.hash) && folder === `publications/${meta.hash}/` && meta.files.every((file) => paths.includes(folder + file.path));
  if (!isWhole) throw new Refused({ why: 'bad-content', at: name });
  return meta;
}

async function keep({ paths, bytes, json }: Archive, { database, folder }: { readonly database: Database; readonly folder: string }): Promise<Restored> {
  const added = { dossiers: 0, decks: 0, publications: 0 };
  const same = { dossiers: 0, decks: 0, publications: 0 };
  const conflicts: string[] = [];
  const writers = paths.includes(DECKS_TOLD) ? checked(Writers, await json(DECKS_TOLD), DECKS_TOLD) : {};
  const compare = (kind: Kind, name: string, isSame: boolean): void => {
    if (isSame) same[kind] += 1;
    else conflicts.push(name);
  };
  for (const name of paths) {
    const [, deckFile] = DECK.exec(name) ?? [];
    const [, hash, file] = PUBLISHED.exec(name) ?? [];
    if (HISTORY.test(name)) {
      const history = await historyIn({ json }, name);
      const there = await historyOf(database, history.id);
      if (there !== null) compare('dossiers', name, sha256(written(there)) === sha256(await bytes(name)));
      else {
        await insertHistory(database, history, history.last);
        added.dossiers += 1;
      }
    } else if (deckFile !== undefined) {
      const deck = deckIn(name, await bytes(name));
      const { author, at } = writers[deckFile] ?? { author: '', at: new Date().toISOString() }; // an archive of before decks.json doesn't say
      const there = await deckBody(database, deck);
      if (there !== null) compare('decks', name, there === deck.body);
      else if (await insertDeck(database, { ...deck, author, at })) added.decks += 1;
      else conflicts.push(name); // written by somebody meanwhile
    } else if (hash !== undefined && file === 'meta.json') {
      const store = publicationsIn(path.join(folder, 'publications'));
      const there = await store.read(hash, 'meta.json');
      if (there !== null) compare('publications', name, there.equals(await bytes(name)));
      else {
        const { files, ...about } = await metaIn({ paths, json }, name);
        await store.write(about, (async function* () { for (const one of files) yield { path: one.path, bytes: await bytes(`publications/${hash}/${one.path}`) }; })());
        added.publications += 1;
      }
    }
  }
  return { added, same, conflicts };
}
