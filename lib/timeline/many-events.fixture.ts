import { CATEGORIES } from '../dossier/vocabulary';
import { Dossier } from '../dossier/schema';

// Made-up dossiers of any number of events, the same from the same number: what the timeline is measured with.

const FIRST_YEAR = 1950;
const YEARS = 72;
const TEXT = 'A made-up day\n\nThe two governments recalled 72 years of relations.';
const NOUNS = { en: ['Talks', 'A visit', 'An agreement', 'A vote', 'A delivery'], ar: ['محادثات', 'زيارة', 'اتفاق', 'تصويت', 'شحنة'], zh: ['会谈', '访问', '协议', '表决', '运送'] } as const;
const PLACES = { en: ['Beijing', 'Damascus', 'New York', 'Geneva'], ar: ['بكين', 'دمشق', 'نيويورك', 'جنيف'], zh: ['北京', '大马士革', '纽约', '日内瓦'] } as const;

/** Numbers in [0, 1), the same each time (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pad = (n: number): string => String(n).padStart(2, '0');

// Later years have more events, as chronologies do; one in ten is known by its month, one in twenty by its year.
function edtfOf(chance: () => number): string {
  const year = FIRST_YEAR + Math.floor(YEARS * Math.sqrt(chance()));
  const month = `${year}-${pad(1 + Math.floor(12 * chance()))}`;
  const day = `${month}-${pad(1 + Math.floor(28 * chance()))}`;
  const form = chance();
  if (form < 0.05) return String(year);
  if (form < 0.15) return month;
  if (form < 0.17) return `${year}~`;
  if (form < 0.19) return `../${day}`;
  return form < 0.22 ? `${year}/${year + Math.floor(4 * chance())}` : day;
}

export function makeDossier(events: number): Dossier {
  const chance = chanceFrom(events);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(chance() * list.length)];
    if (one === undefined) throw new Error('bug: picked from an empty list');
    return one;
  };
  const title = (lang: 'en' | 'ar' | 'zh', i: number) => `${pick(NOUNS[lang])} ${pick(PLACES[lang])} ${i}`;
  const quote = TEXT.slice(TEXT.indexOf('\n\n') + 2);
  const start = TEXT.indexOf(quote);
  return Dossier.parse({
    schema: 'mawqif.dossier/1',
    id: `made-up-${events}`,
    article: { lang: 'en', title: 'A made-up day', text: TEXT, publisher: null, publishedOn: '2021-11-05', url: null },
    actors: [], places: [], things: [], mentions: [], statements: [], dates: [], problems: [],
    events: Array.from({ length: events }, (_, i) => ({
      id: `event-${i + 1}`,
      edtf: edtfOf(chance),
      category: pick(CATEGORIES),
      title: { en: title('en', i + 1), ar: title('ar', i + 1), zh: title('zh', i + 1) },
      description: null,
      participants: [], place: null, scope: 'core',
      priority: pick([1, 2, 2, 2]),
      strength: chance() < 0.1 ? 'weak' : 'strong',
      vote: null,
      aliases: { en: [], ar: [], zh: [] },
      evidence: [], related: [],
      sources: [{ publisher: 'Archive', title: `Record ${i + 1}`, url: null, date: null, symbol: null }],
      chronology: null, note: null,
      provenance: { class: 'external', method: 'person', rule: null, formula: null, confidence: 1, reviewedBy: null },
    })),
    coverage: [{ span: { start, end: start + quote.length, quote }, used: [], reason: 'made up' }],
  });
}
