import { valueAt } from './raw-json';
import type { Dossier, Event, Mention, Provenance, Span, Statement } from './schema';

const TEXT = 'Ann said on Monday that Landia supports trade. Bob answered that Otherland opposes war.';
export const FAULTY_ISSUES = ['trade', 'peace'];

function spanOf(quote: string): Span {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

const STATED: Provenance = { class: 'stated', method: 'person', rule: null, formula: null, confidence: 1, reviewedBy: null };
const names = (en: string, ar: string, zh: string) => ({ en, ar, zh });

function mention(n: number): Mention {
  return { id: `m-${n}`, of: 'landia', span: spanOf('Landia'), via: 'name', provenance: STATED };
}

function statement(n: number): Statement {
  return {
    id: `st-${n}`, speaker: 'ann', onBehalfOf: 'government-la', addressee: 'bob', act: 'supports', polarity: 1, issue: 'trade',
    alsoIssues: ['peace'], concept: names('trade', 'التجارة', '贸易'), targets: ['otherland'], verb: spanOf('said'),
    intensifier: null, evidence: [spanOf('Landia supports trade')], focus: spanOf('trade'), repeats: null,
    paraphrase: names('Ann supports trade.', 'تدعم آن التجارة.', '安支持贸易。'), note: null, provenance: STATED,
  };
}

function event(n: number): Event {
  return {
    id: `ev-${n}`, edtf: '1995/1999', category: 'agreement', title: names('Pact', 'اتفاق', '协定'), description: null,
    participants: ['landia', 'ann'], place: 'townville', scope: 'core', priority: 1, strength: 'strong',
    vote: { body: 'UNSC', result: 'vetoed', vetoes: ['CN'] }, aliases: { en: [], ar: [], zh: [] }, evidence: [], related: [],
    sources: [{ publisher: 'Gazette', title: 'Pact signed', url: 'https://example.org/pact', date: '1995', symbol: null }],
    chronology: null, note: null, provenance: { ...STATED, class: 'external' },
  };
}

function upTo<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

/** A small dossier without fault, with room for each of {@link FAULTS} in a place of its own. */
export function soundDossier(): Dossier {
  const place = { iso2: null, partOf: null, lonLat: null, note: null };
  return {
    schema: 'mawqif.dossier/1',
    id: 'faulty',
    article: { lang: 'en', title: 'Ann and Bob', text: TEXT, publisher: 'Gazette', publishedOn: '2021-11-05', url: null },
    actors: [
      { id: 'ann', kind: 'person', names: names('Ann', 'آن', '安'), role: null, country: 'LA', aliases: [] },
      { id: 'bob', kind: 'person', names: names('Bob', 'بوب', '鲍勃'), role: null, country: null, aliases: [] },
      { id: 'government-la', kind: 'government', names: names('Government', 'حكومة', '政府'), role: null, country: 'LA', aliases: [] },
    ],
    places: [
      { ...place, id: 'landia', kind: 'country', names: names('Landia', 'لانديا', '兰迪亚'), iso2: 'LA', lonLat: [10, 20] },
      { ...place, id: 'otherland', kind: 'country', names: names('Otherland', 'أذرلاند', '他国'), iso2: 'OT', lonLat: [10, 20] },
      { ...place, id: 'townville', kind: 'city', names: names('Townville', 'تاونفيل', '镇'), partOf: 'landia' },
    ],
    things: [{ id: 'pact', kind: 'document', names: names('Pact', 'اتفاق', '协定') }],
    mentions: upTo(4, mention),
    statements: upTo(16, (n) => (n === 10 ? { ...statement(n), repeats: 'st-1' } : statement(n))),
    dates: upTo(3, (n) => ({ id: `d-${n}`, span: spanOf('Monday'), kind: 'weekday', edtf: '2021-11-01', provenance: STATED })),
    events: upTo(10, event),
    coverage: [
      { span: spanOf(TEXT.slice(0, 46)), used: ['st-1', 'd-1'], reason: null },
      { span: spanOf(TEXT.slice(47)), used: ['st-2', 'ev-1'], reason: null },
    ],
    problems: [],
  };
}

type Path = readonly (string | number)[];
/** What is put where, and every problem that must come of it, in English; `undefined` takes the field away. */
export type Fault = {
  readonly claim: string;
  readonly puts: readonly (readonly [Path, unknown])[];
  readonly says: readonly { readonly at: string; readonly message: string }[];
};

function fault(claim: string, at: string, path: Path, put: unknown, message: string): Fault {
  return { claim, puts: [[path, put]], says: [{ at, message }] };
}

const st = (index: number, ...path: Path): Path => ['statements', index, ...path];
const ev = (index: number, ...path: Path): Path => ['events', index, ...path];

export const FAULTS: readonly Fault[] = [
  fault('a schema of the future', 'schema', ['schema'], 'mawqif.dossier/9', 'unknown value: "mawqif.dossier/9"; did you mean "mawqif.dossier/1"?'),
  fault('a day in words', 'article.publishedOn', ['article', 'publishedOn'], '5 Nov', 'invalid day: "5 Nov"; write it as 2021-11-05'),
  fault('a missing field', 'statements[0].speaker', st(0, 'speaker'), undefined, 'missing field: "speaker"; add it'),
  fault('text for an object', 'statements[0].paraphrase', st(0, 'paraphrase'), 'x', 'wrong type: text; give an object'),
  {
    claim: 'a misspelt field',
    puts: [[st(1, 'adressee'), 'bob'], [st(1, 'addressee'), undefined]],
    says: [
      { at: 'statements[1].adressee', message: 'unknown field: "adressee"; did you mean "addressee"?' },
      { at: 'statements[1].addressee', message: 'missing field: "addressee"; add it' },
    ],
  },
  fault('a misspelt act', 'statements[2].act', st(2, 'act'), 'suports', 'unknown value: "suports"; did you mean "supports"?'),
  fault('a polarity off the scale', 'statements[2].polarity', st(2, 'polarity'), 3, 'unknown value: "3"; use one of "-2", "-1", "0", "1", "2"'),
  fault('no evidence', 'statements[3].evidence', st(3, 'evidence'), [], 'wrong length: 0; give at least 1'),
  fault('evidence past the end', 'statements[4].evidence[0]', st(4, 'evidence', 0, 'end'), 900, 'impossible span: 24–900; the article ends at 87'),
  fault('a reversed span', 'statements[4].verb', st(4, 'verb'), { start: 8, end: 4, quote: 'said' }, 'reversed span: 8–4; the start must come before the end'),
  fault('a quote that is not there', 'statements[4].focus', st(4, 'focus', 'quote'), 'peace', 'wrong quote: "peace"; the article has "trade" there'),
  fault('an unknown speaker', 'statements[5].speaker', st(5, 'speaker'), 'anne', 'unknown actor: "anne"; did you mean "ann"?'),
  fault('a place that speaks', 'statements[5].onBehalfOf', st(5, 'onBehalfOf'), 'landia', 'misplaced place: "landia"; name an actor'),
  fault('an unknown addressee', 'statements[5].addressee', st(5, 'addressee'), 'somebody-else', 'unknown actor: "somebody-else"; add it, or name another'),
  fault('an unknown issue', 'statements[6].issue', st(6, 'issue'), 'trad', 'unknown issue: "trad"; did you mean "trade"?'),
  fault('an unknown second issue', 'statements[6].alsoIssues[0]', st(6, 'alsoIssues', 0), 'piece-of-cake', 'unknown issue: "piece-of-cake"; add it, or name another'),
  fault('an unknown target', 'statements[6].targets[0]', st(6, 'targets', 0), 'otherlnd', 'unknown actor, place or thing: "otherlnd"; did you mean "otherland"?'),
  fault('a repeat of itself', 'statements[7].repeats', st(7, 'repeats'), 'st-8', 'circular repeat: "st-8"; name another statement or null'),
  fault('a repeat of a repeat', 'statements[8].repeats', st(8, 'repeats'), 'st-10', 'indirect repeat: "st-10"; name the first one, "st-1"'),
  fault('a repeat of nothing', 'statements[10].repeats', st(10, 'repeats'), 'first-words', 'unknown statement: "first-words"; add it, or name another'),
  fault('an id used twice', 'statements[11].id', st(11, 'id'), 'ann', 'duplicate id: "ann"; actors[0] has it already'),
  fault('an id that turns its text', 'statements[12].id', st(12, 'id'), 'st\u202e13', 'invalid id: "st\\u202e13"; use small Latin letters, digits and single hyphens'),
  fault('more than certain', 'statements[12].provenance.confidence', st(12, 'provenance', 'confidence'), 1.5, 'impossible number: 1.5; give at most 1'),
  fault('derived without a formula', 'statements[13].provenance.formula', st(13, 'provenance', 'class'), 'derived', 'missing formula: "st-14"; write how it was derived'),
  fault('an empty name', 'statements[13].concept.en', st(13, 'concept', 'en'), '', 'empty text: ""; write at least 1 character'),
  fault('Chinese under English', 'statements[14].paraphrase.en', st(14, 'paraphrase', 'en'), '安支持贸易。', 'misplaced language: "安支持贸易。"; write it in English'),
  fault('a yes for a text', 'statements[15].repeats', st(15, 'repeats'), true, 'wrong type: true or false; give text'),
  fault('a mention of nobody', 'mentions[0].of', ['mentions', 0, 'of'], 'lnadia', 'unknown actor, place or thing: "lnadia"; did you mean "landia"?'),
  fault('an offset in words', 'mentions[1].span.start', ['mentions', 1, 'span', 'start'], '24', 'wrong type: text; give a number'),
  fault('an offset between characters', 'mentions[2].span.end', ['mentions', 2, 'span', 'end'], 30.5, 'wrong type: a number; give a whole number'),
  fault('an unknown way of naming', 'mentions[3].via', ['mentions', 3, 'via'], 'rumour', 'unknown value: "rumour"; use one of "name", "adjective", "capital", "role", "coreference"'),
  fault('the thirtieth of February', 'dates[0].edtf', ['dates', 0, 'edtf'], '2021-02-30', 'invalid date: "2021-02-30"; write EDTF such as 2021-11-05, 2021-11 or 1995/1999'),
  fault('a reversed interval', 'dates[1].edtf', ['dates', 1, 'edtf'], '2021/1956', 'invalid date: "2021/1956"; write EDTF such as 2021-11-05, 2021-11 or 1995/1999'),
  fault('a list for a date', 'dates[2]', ['dates', 2], [], 'wrong type: a list; give an object'),
  fault('an event without a source', 'events[0].sources', ev(0, 'sources'), [], 'uncited event: "ev-1"; add a source, or quote the article and mark it stated'),
  fault('a stated event without words', 'events[1].evidence', ev(1, 'provenance', 'class'), 'stated', 'unquoted event: "ev-2"; add the words of the article that state it'),
  fault('an unknown participant', 'events[2].participants[0]', ev(2, 'participants', 0), 'landie', 'unknown actor or place: "landie"; did you mean "landia"?'),
  fault('a person for a place', 'events[2].place', ev(2, 'place'), 'bob', 'misplaced actor: "bob"; name a place'),
  fault('an address of another kind', 'events[3].sources[0].url', ev(3, 'sources', 0, 'url'), 'ftp://x', 'invalid address: "ftp://x"; begin it with https://'),
  fault('a fourth priority', 'events[4].priority', ev(4, 'priority'), 4, 'unknown value: "4"; use one of "1", "2", "3"'),
  fault('an unknown result', 'events[5].vote.result', ev(5, 'vote', 'result'), 'vetod', 'unknown value: "vetod"; did you mean "vetoed"?'),
  fault('a country by name', 'events[6].vote.vetoes[0]', ev(6, 'vote', 'vetoes', 0), 'China', 'invalid country code: "China"; use two capital letters of ISO 3166-1'),
  fault('fewer than no votes', 'events[7].vote.yes', ev(7, 'vote', 'yes'), -1, 'impossible number: -1; give at least 0'),
  fault('half a character', 'events[8].title.ar', ev(8, 'title', 'ar'), 'اتفاق \ud83d', 'broken character: \\ud83d (6); half of a surrogate pair, replace it'),
  fault('a missing date', 'events[9].edtf', ev(9, 'edtf'), undefined, 'missing field: "edtf"; add it'),
  fault('a place with a height', 'places[1].lonLat', ['places', 1, 'lonLat'], [10, 20, 30], 'wrong length: 3; give at most 2'),
  fault('a place inside itself', 'places[2].partOf', ['places', 2, 'partOf'], 'townville', 'circular place: "townville"; a place can\'t be part of itself'),
  fault('a sentence passed over', 'coverage[0]', ['coverage', 0, 'used'], [], 'unexplained sentence: "Ann said on Monday that Landia supports trade."; say what was read from it, or give a reason'),
  fault('a reading that is not there', 'coverage[1].used[1]', ['coverage', 1, 'used', 1], 'ev-99', 'unknown statement, event, date or mention: "ev-99"; did you mean "ev-9"?'),
];

/** The sound dossier with the given faults put in; the result is no dossier, so its type is unknown. */
export function spoilt(faults: readonly Fault[]): unknown {
  // Through JSON, since `structuredClone` keeps shared objects shared, and a fault must stay in its place.
  const dossier: unknown = JSON.parse(JSON.stringify(soundDossier()));
  for (const [path, put] of faults.flatMap(({ puts }) => puts)) {
    const parent = valueAt(dossier, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof parent !== 'object' || parent === null || key === undefined) throw new Error(`bug: no place ${path.join('.')}`);
    if (put === undefined) Reflect.deleteProperty(parent, key);
    else Reflect.set(parent, key, put);
  }
  return dossier;
}
