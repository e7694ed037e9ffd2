import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import path from 'node:path';
import type { Migration } from 'kysely';
import first from '../../data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import { Dossier } from '../dossier/schema';
import type { Deck } from '../present/schema';
import { openSqlite } from './database';
import { takeInDecks } from './deck-files';
import { createDecks, type Decks } from './deck-rows';
import { createLibrary, type Library } from './library';
import { migrate, MIGRATIONS, type Migrations } from './migrations';
import { publicationsIn } from './publications';

// A program that writes as the server does and is killed while it does: `<kind> <folder> <turn>`. It prints a line once it begins, and
// one for each write that was answered, by a call that returns only when the line has left.

/** A change of the tables that takes a while: a new column, filled row by row, and an index. `tell` hears of each step. */
export function later(tell: (step: string) => void): Migrations {
  const up: Migration['up'] = async (db) => {
    await db.schema.alterTable('revisions').addColumn('length', 'integer').execute();
    for (const { dossier, number, body } of await db.selectFrom('revisions').select(['dossier', 'number', 'body']).execute()) {
      await db.updateTable('revisions').set({ length: String(body).length }).where('dossier', '=', dossier).where('number', '=', number).execute();
      tell('row');
    }
    await db.schema.createIndex('revisions_by_length').on('revisions').column('length').execute();
    tell('index');
  };
  return { ...MIGRATIONS, '9001-later': () => ({ up }) };
}

const FILES = 24; // of a publication

export function filesOf(name: string): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  return Array.from({ length: FILES }, (_, i) => ({ path: `file-${i}.bin`, bytes: Buffer.from(`${name} ${i} `.repeat(2000 + i)) }));
}

/** 26 characters of base32, as a publication is named. */
export function hashOf(name: string): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  return [...createHash('sha256').update(name).digest().subarray(0, 26)].map((byte) => letters.charAt(byte % 32)).join('');
}

export function titled(id: string, title: string): Dossier {
  const base = Dossier.parse(first);
  const { mentions, statements, dates, events, coverage, actors, places, things, ...rest } = { ...base, id, article: { ...base.article, title } };
  const none = [mentions, statements, dates, events, coverage, actors, places, things].map(() => []);
  const [a = [], b = [], c = [], d = [], e = [], f = [], g = [], h = []] = none;
  return { ...rest, mentions: a, statements: b, dates: c, events: d, coverage: e, actors: f, places: g, things: h };
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

async function saves(library: Library, turn: string): Promise<void> {
  for (let i = 0; ; i += 1) {
    const outcome = await library.create({ dossier: titled(`t${turn}-${i}`, `title ${i}`), author: 'amal', how: 'read' });
    if (outcome.ok) say(`${outcome.kept.id} 1 ${outcome.kept.etag}`);
  }
}

/** A deck of some size. */
export function deckOf(dossier: string, title: string): Deck {
  const scene = { kind: 'title' as const, title, views: [], state: '', sentence: null, points: [], steps: [], notes: `${title} `.repeat(400), sources: [], target: null, took: null };
  return { schema: 'mawqif.deck/1', dossier, lang: 'en', aspect: '16:9', scenes: [{ id: 'a', ...scene }, { id: 'b', ...scene }] };
}

/** Each deck is written, then another put in its place. */
async function keepsDecks(decks: Decks, turn: string): Promise<void> {
  for (let i = 0; ; i += 1) {
    const [id, title] = [`t${turn}-${i}`, `turn ${turn} ${i}`];
    const first = await decks.write(deckOf(id, 'first'), 'en', 'amal');
    say(`${id} first`);
    if ((await decks.replace(deckOf(id, title), 'en', 'amal', first)) !== null) say(`${id} ${title}`);
  }
}

async function corrects(library: Library, turn: string): Promise<void> {
  await library.create({ dossier: titled('one', 'one'), author: 'amal', how: 'read' }); // where it isn't there yet
  for (let i = 0; ; i += 1) {
    const now = await library.read('one');
    const outcome = await library.correct({ dossier: titled('one', `turn ${turn} ${i}`), author: 'amal', how: 'corrected' }, now?.etag ?? '');
    if (outcome.ok) say(`one ${outcome.kept.number} ${outcome.kept.etag}`);
  }
}

async function publishes(folder: string, turn: string): Promise<void> {
  const store = publicationsIn(path.join(folder, 'publications'));
  for (let i = 0; ; i += 1) {
    const name = `${turn}-${i}`;
    const hash = hashOf(name);
    await store.write({ hash, dossier: 'one', title: name, renderer: '1', state: {} }, (async function* () { yield* filesOf(name); })());
    say(hash);
  }
}

async function main([kind = '', folder = '', turn = '']: readonly string[]): Promise<void> {
  const file = path.join(folder, 'library.sqlite');
  if (kind === 'publish') {
    say('begins');
    return publishes(folder, turn);
  }
  const database = openSqlite(file);
  say('begins');
  await migrate(database, kind === 'migrate' ? later(say) : MIGRATIONS);
  if (kind === 'migrate') return say('migrated');
  if (kind === 'deck') return keepsDecks(createDecks(database, () => new Date('2026-01-01T00:00:00.000Z')), turn);
  if (kind === 'take-in') {
    await takeInDecks(database, path.join(folder, 'decks'));
    return say('taken');
  }
  const library = createLibrary(database, () => new Date('2026-01-01T00:00:00.000Z'));
  return kind === 'save' ? saves(library, turn) : corrects(library, turn);
}

if (process.argv[2] === 'as-child') void main(process.argv.slice(3));
