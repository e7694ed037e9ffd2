import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstReading } from '../dossier/first-reading.fixture';
import { localise } from '../dossier/localise';
import { LANGS } from '../i18n/lang';
import { INITIAL_VIEW } from '../selection/view-state';
import { sweep } from '../sweep.fixture';
import { makeDossier } from '../timeline/many-events.fixture';
import { capture } from './capture';
import { beginning, edited, redone, undone, withEdit, type Edit } from './edit';
import { firstDeck } from './first-deck';
import { parseDeck } from './parse';
import { Deck, type Scene } from './schema';

const reading = firstReading('en');
const deck = firstDeck({ reading, lang: 'en', heading: 'China works with Syria' });
const brought = (json: unknown) => parseDeck(JSON.parse(JSON.stringify(json)), { reading, lang: 'en' });
const messages = (json: unknown) => brought(json).problems.map(({ at, message }) => `${at}: ${message.split(';')[0]}`);
const withFirst = (change: Record<string, unknown>) => ({ ...deck, scenes: deck.scenes.map((scene, i) => (i === 0 ? { ...scene, ...change } : scene)) });

describe('the first deck', () => {
  it.each(LANGS)('is whole in %s, says where every scene is from, and has notes of evidence', (lang) => {
    const own = firstReading(lang);
    const made = firstDeck({ reading: own, lang, heading: null });
    expect(Deck.safeParse(made).success).toBe(true);
    expect(made.scenes.map(({ id }) => id)).toEqual(['opening', 'relations', 'places', 'positions', 'issues', 'exchange', 'force', 'open-questions']);
    for (const scene of made.scenes) {
      expect(scene.sources.length).toBeGreaterThan(0);
      expect(scene.notes).not.toBe('');
      expect(scene.title).not.toMatch(/[.。]$/u);
    }
    expect(parseDeck(JSON.parse(JSON.stringify(made)), { reading: own, lang })).toEqual({ deck: made, problems: [] });
  });

  it('quotes the article in its notes, and lights up only what there is', () => {
    const positions = deck.scenes.find(({ id }) => id === 'positions');
    expect(positions?.steps.map(({ sel }) => sel)).toEqual([['st-21'], ['st-21'], ['st-27']]);
    const quote = reading.statements.find(({ id }) => id === 'st-21')?.evidence[0]?.quote ?? 'none';
    expect(positions?.notes).toContain(quote);
  });

  it('makes no scene of what a dossier has not', () => {
    const bare = localise(makeDossier(3), [], 'en');
    expect(firstDeck({ reading: bare, lang: 'en', heading: null }).scenes.map(({ id }) => id)).toEqual(['opening', 'relations', 'open-questions']);
    expect(firstDeck({ reading: { ...bare, events: [] }, lang: 'en', heading: null }).scenes.map(({ id }) => id)).toEqual(['opening', 'open-questions']);
  });
});

describe('a deck from elsewhere', () => {
  it.each([
    ['no JSON of ours', 'text', [': unreadable file: not a deck']],
    ['another version', { ...deck, schema: 'mawqif.deck/9' }, ['schema: unknown version: "mawqif.deck/9"']],
    ['another dossier', { ...deck, dossier: 'other' }, ['dossier: other dossier: "other"']],
    ['a damaged scene', withFirst({ kind: 'film' }), ['scenes[0]: damaged scene: "kind"']],
    ['a name twice', { ...deck, scenes: [...deck.scenes, deck.scenes[0]] }, ['scenes[8]: duplicate scene: "opening"']],
    ['ids that are gone', withFirst({ sentence: 'st-99', steps: [{ sel: ['st-98', 'cn'], caption: null, sentence: null }] }), ['scenes[0]: missing ids: \u2068st-99\u2069 \u2068st-98\u2069']],
    ['a filter that is gone', withFirst({ state: 'speaker=nobody&polarity=-2' }), ['scenes[0]: unusable filter: "speaker=nobody"']],
    ['no scene at all', { ...deck, scenes: [] }, ['scenes: empty deck: no scene can be used']],
  ])('with %s says so', (_what, json, said) => {
    expect(messages(json)).toEqual(said);
  });

  it('keeps all that can be used', () => {
    expect(brought(withFirst({ kind: 'film' })).deck?.scenes).toEqual(deck.scenes.slice(1));
    const mended = brought(withFirst({ state: 'speaker=nobody&polarity=-2', steps: [{ sel: ['st-98', 'cn', '0-20', '0-99999999'], caption: 'x', sentence: 'st-99' }] })).deck?.scenes[0];
    expect(mended).toMatchObject({ state: 'polarity=-2', steps: [{ sel: ['cn', '0-20'], caption: 'x', sentence: null }] });
  });

  it('says it in the reader’s language, and never fails whatever is in the file', () => {
    expect(parseDeck({}, { reading, lang: 'ar' }).problems[0]?.message).toContain('ملف غير مقروء');
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => { brought(a); brought({ ...deck, scenes: [a, b, ...deck.scenes] }); brought({ ...deck, scenes: [{ ...deck.scenes[0], steps: a, state: b }] }); }), { seed: 4, numRuns: sweep(500) });
  });
});

const some: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('move' as const), id: fc.constantFrom('opening', 'force', 'nothing'), by: fc.integer({ min: -9, max: 9 }) }),
  fc.record({ type: fc.constantFrom('duplicate' as const, 'delete' as const), id: fc.constantFrom('opening', 'places', 'force', 'nothing') }),
  fc.record({ type: fc.constant('change' as const), id: fc.constantFrom('opening', 'places'), change: fc.record({ notes: fc.string() }) }),
  fc.constant<Edit>({ type: 'aspect', aspect: '4:3' }),
);

describe('editing', () => {
  const order = (edit: Edit) => edited(deck, edit).scenes.map(({ id }) => id);
  const ids = deck.scenes.map(({ id }) => id);

  it('moves, duplicates, deletes and adds where it is asked', () => {
    expect(order({ type: 'move', id: 'force', by: -99 })[0]).toBe('force');
    expect(order({ type: 'duplicate', id: 'places' }).slice(2, 4)).toEqual(['places', 'places-2']);
    expect(order({ type: 'delete', id: 'places' })).toEqual(ids.filter((id) => id !== 'places'));
    const scene: Scene = capture({ view: { ...INITIAL_VIEW, sel: ['cn', 'st-04'], theme: 'dark' }, views: ['map', 'stances'], title: 'x', statements: new Set(['st-04']), sources: [] });
    expect(scene).toMatchObject({ state: 'sel=cn,st-04', sentence: 'st-04', views: ['map', 'stances'] });
    expect(order({ type: 'add', scene, after: 0 }).slice(0, 2)).toEqual(['opening', 'captured']);
  });

  it('keeps a deck a deck, with each name once, whatever is done; and undo leads back to the start, redo to the end', () => {
    fc.assert(fc.property(fc.array(some, { maxLength: 30 }), (edits) => {
      const end = edits.reduce(withEdit, beginning(deck));
      const names = end.now.scenes.map(({ id }) => id);
      expect(new Set(names).size).toBe(names.length);
      expect(Deck.safeParse(end.now).success).toBe(true);
      let back = end;
      while (back.past.length > 0) back = undone(back);
      expect(back.now).toEqual(deck);
      while (back.future.length > 0) back = redone(back);
      expect(back.now).toEqual(end.now);
    }), { seed: 9, numRuns: sweep(300) });
  });

  it('takes a run of letters back at once, and never deletes the last scene', () => {
    const typed = ['a', 'ab', 'abc'].reduce((now, notes) => withEdit(now, { type: 'change', id: 'force', change: { notes } }), beginning(deck));
    expect(typed.past).toHaveLength(1);
    expect(undone(typed).now).toEqual(deck);
    const lone = { ...deck, scenes: deck.scenes.slice(0, 1) };
    expect(edited(lone, { type: 'delete', id: 'opening' })).toBe(lone);
  });
});
