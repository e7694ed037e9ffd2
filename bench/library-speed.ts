import { sql } from 'kysely';
import first from '../data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import { chance, type Chance } from '../lib/chance.fixture';
import { Dossier } from '../lib/dossier/schema';
import { LANGS, type Lang } from '../lib/i18n/lang';
import type { Database } from '../lib/store/database';
import { createLibrary, type Asked, type Place } from '../lib/store/library';
import { migrate } from '../lib/store/migrations';

/** A question to the library, and how long its answers took, in ms. */
export type Speed = { readonly what: string; readonly found: number; readonly median: number; readonly slowest: number };

const SENTENCES: Readonly<Record<Lang, (n: number) => string>> = {
  en: (n) => `The envoy of region${n % 500} praised the talks number${n} and called for restraint. `,
  ar: (n) => `أكد مبعوث منطقة${n % 500} دعمه للمحادثات رقم${n} ودعا إلى ضبط النفس. `,
  zh: (n) => `第${n % 500}区特使赞扬第${n}轮会谈并呼吁保持克制。`,
};

function madeUp(i: number, by: Chance): Dossier {
  const lang = LANGS[i % LANGS.length] ?? 'en';
  const text = Array.from({ length: 40 }, () => SENTENCES[lang](by.times(20_000))).join('');
  const base = Dossier.parse(first);
  const day = `20${String(10 + (i % 15)).padStart(2, '0')}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
  return { ...base, id: `made-${i}`, article: { ...base.article, lang, text, title: `Article ${i}`, publishedOn: day }, actors: base.actors.slice(0, 4), places: base.places.slice(0, 4), things: [], mentions: [], statements: [], dates: [], events: [], coverage: [] };
}

const ASKED: readonly (readonly [string, Omit<Asked<Place>, 'limit'>])[] = [
  ['the first page', { after: null, query: '' }],
  ['a page in the middle', { after: { id: 'made-5000', sortedBy: '2017-06-15' }, query: '' }],
  ['one article’s own word', { after: null, query: 'number777' }],
  ['words of many articles', { after: null, query: 'envoy region7' }],
  ['words of a third of them', { after: null, query: 'restraint' }],
  ['the same in Arabic', { after: null, query: 'مبعوث المحادثات' }],
  ['the same in Chinese', { after: null, query: '特使赞扬' }],
  ['words of none', { after: null, query: 'nowhere' }],
];
const TURNS = 25;

/** Fills an empty database with made-up dossiers, and asks it. */
export async function librarySpeed(database: Database, count: number, tell: (done: number) => void): Promise<readonly Speed[]> {
  await migrate(database);
  if (database.kind === 'sqlite') await sql`pragma synchronous = off`.execute(database.db); // for filling alone: ten thousand waits for the disk are not what is measured
  const library = createLibrary(database, () => new Date('2026-01-01T00:00:00.000Z'));
  const by = chance(count);
  for (let i = 0; i < count; i += 1) {
    await library.create({ dossier: madeUp(i, by), author: 'bench', how: 'read' });
    if (i % 1000 === 0) tell(i);
  }
  const speeds: Speed[] = [];
  for (const [what, asked] of ASKED) {
    const times: number[] = [];
    let found = 0;
    for (let turn = 0; turn < TURNS; turn += 1) {
      const from = performance.now();
      found = (await library.list({ limit: 50, ...asked })).total;
      times.push(performance.now() - from);
    }
    const sorted = times.toSorted((a, b) => a - b);
    speeds.push({ what, found, median: sorted[Math.floor(TURNS / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 });
  }
  return speeds;
}
