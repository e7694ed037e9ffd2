import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Polarity } from '../dossier/schema';
import { select } from '../selection/select';
import { firstReading } from '../dossier/first-reading.fixture';
import { INITIAL_VIEW, type ViewState } from '../selection/view-state';
import { queryOf } from './param';
import { readView, vocabularyOf } from './read';
import { hrefOf, writeView } from './write';
import { sweep } from '../sweep.fixture';

const words = vocabularyOf(firstReading());

function read(query: string) {
  return readView(queryOf(new URLSearchParams(query)), words);
}

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 });
const year = fc.integer({ min: 1900, max: 2030 }).map(String);
const views: fc.Arbitrary<ViewState> = fc
  .record({
    sel: some([...words.ids, '0-55', '370-451']),
    speaker: some(words.speakers),
    issue: some(words.issues),
    country: some(words.countries),
    polarity: some<Polarity>([-2, -1, 0, 1, 2]),
    class: some(['stated', 'derived', 'external'] as const),
    from: fc.option(year),
    to: fc.constant(null),
    q: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((q) => q.length <= 200 && !/\p{Surrogate}/u.test(q)),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    dir: fc.constantFrom('ltr', 'rtl', null),
    nu: fc.constantFrom('latn', 'arab'),
    months: fc.constantFrom('egypt', 'levant', 'maghreb', 'dual'),
    world: fc.constantFrom('disputed', 'de-facto', 'china', 'syria'),
    ties: fc.constantFrom('off', 'on'),
    role: some(['speaker', 'addressee', 'target', 'participant'] as const),
    via: some(['name', 'adjective', 'capital'] as const),
    stances: fc.constantFrom('matrix', 'summary', 'reciprocity', 'force', 'whom'),
    sort: fc.constantFrom('agreement', 'force', 'mention', 'text'),
    repeats: fc.constantFrom('folded', 'shown'),
    weights: fc.uniqueArray(fc.record({ word: fc.constantFrom('بشدة', 'شدد', 'strongly', '强调'), weight: fc.integer({ min: 0, max: 12 }).map((n) => n / 2) }), { selector: ({ word }) => word })
      .map((list) => list.toSorted((a, b) => (a.word < b.word ? -1 : 1))),
    w: fc.option(fc.integer({ min: 200, max: 4000 })),
    priority: fc.constantFrom(2, 3),
    window: fc.constant(null),
    map: fc.constant(null),
  });
const moves = fc.record({
  window: fc.record({ from: fc.integer({ min: -5e11, max: 1e12 }), length: fc.integer({ min: 1e6, max: 1e12 }) }),
  map: fc.record({ lon: fc.float({ min: -180, max: 180, noNaN: true }), lat: fc.float({ min: -90, max: 90, noNaN: true }), zoom: fc.float({ min: Math.fround(0.5), max: 12, noNaN: true }) }),
});

describe('a link', () => {
  it('brings back the view that it was written from', () => {
    fc.assert(
      fc.property(views, moves, (still, { window: { from, length }, map }) => {
        const moved = select(select(still, { type: 'zoomTimeline', window: { from, until: from + length } }), { type: 'zoomMap', map });
        for (const view of [still, moved]) expect(read(writeView(view))).toEqual({ view, bad: [] });
      }),
      { seed: 11, numRuns: sweep(5000) },
    );
  });

  it('is bare for the first view, and short otherwise', () => {
    expect(hrefOf('/en/d/x', INITIAL_VIEW)).toBe('/en/d/x');
    expect(hrefOf('/en/d/x', { ...INITIAL_VIEW, sel: ['st-04', 'cn'], polarity: [-2], priority: 3 })).toBe('/en/d/x?sel=st-04,cn&polarity=-2&events=all');
  });

  it('reads the same names however they are written: capitals of a country, a plus before a polarity', () => {
    expect(read('country=SY&polarity=%2B1').view).toMatchObject({ country: ['sy'], polarity: [1] });
    expect(read('polarity=+1').bad).toEqual([]);
  });
});

describe('a bad link', () => {
  it.each([
    ['sel=nothing-here', 'sel'], ['sel=9-3', 'sel'], ['speaker=nobody', 'speaker'], ['issue=weather', 'issue'], ['country=XX', 'country'],
    ['polarity=7', 'polarity'], ['class=guessed', 'class'], ['from=yesterday', 'from'], ['from=2021-13', 'from'], ['from=2010&to=1990', 'to'],
    ['theme=blue', 'theme'], ['dir=up', 'dir'], ['nu=roman', 'nu'], ['months=french', 'months'], ['world=mine', 'world'], ['ties=some', 'ties'], ['role=host', 'role'], ['via=rumour', 'via'],
    ['stances=pie', 'stances'], ['sort=luck', 'sort'], ['repeats=some', 'repeats'], ['weights=strongly', 'weights'], ['weights=strongly:7', 'weights'], ['weights=<b>:1', 'weights'],
    ['w=wide', 'w'], ['w=99999', 'w'], ['events=few', 'events'], ['window=2020..1990', 'window'], ['window=1990-01-01', 'window'], ['map=east', 'map'],
    ['map=200,0,1', 'map'], [`q=${'x'.repeat(201)}`, 'q'],
  ])('%s falls back and is said', (query, name) => {
    const { view, bad } = read(query);
    expect(bad.map((one) => one.name)).toEqual([name]);
    expect({ ...view, from: null }).toEqual(INITIAL_VIEW);
  });

  it('keeps the good items of a list and all other parameters', () => {
    const { view, bad } = read('speaker=xi-jinping,nobody&issue=taiwan&dir=up');
    expect(view).toMatchObject({ speaker: ['xi-jinping'], issue: ['taiwan'], dir: null });
    expect(bad.map(({ raw }) => raw)).toEqual(['nobody', 'up']);
  });

  it('takes an empty value for none, the first of two, and any text without failing', () => {
    expect(read('speaker=&q=')).toEqual({ view: INITIAL_VIEW, bad: [] });
    expect(read('theme=dark&theme=light').view.theme).toBe('dark');
    fc.assert(fc.property(fc.webQueryParameters(), (query) => { read(query); }), { seed: 3, numRuns: sweep(3000) });
  });
});
