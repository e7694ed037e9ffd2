import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstReading } from '../dossier/first-reading.fixture';
import { sweep } from '../sweep.fixture';
import { edited, type Edit } from './edit';
import { firstDeck } from './first-deck';
import { mergeDecks } from './merge';
import { Deck, type Scene } from './schema';

const deck = firstDeck({ reading: firstReading('en'), lang: 'en', heading: null });
const after = (...edits: readonly Edit[]): Deck => edits.reduce(edited, deck);
const change = (id: string, fields: Partial<Omit<Scene, 'id'>>): Edit => ({ type: 'change', id, change: fields });
const words = (title: string): Scene => ({ id: 'words', kind: 'points', title, views: [], state: '', sentence: null, points: [], steps: [], notes: '', sources: [], target: 60, took: null });
const idsOf = ({ scenes }: Deck) => scenes.map(({ id }) => id);

const some: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('move' as const), id: fc.constantFrom('opening', 'force', 'places'), by: fc.integer({ min: -9, max: 9 }) }),
  fc.record({ type: fc.constantFrom('duplicate' as const, 'delete' as const), id: fc.constantFrom('opening', 'places', 'force') }),
  fc.record({ type: fc.constant('change' as const), id: fc.constantFrom('opening', 'places', 'force'), change: fc.record({ notes: fc.constantFrom('a', 'b') }) }),
  fc.constant<Edit>({ type: 'aspect', aspect: '4:3' }),
);
const some12 = fc.array(some, { maxLength: 12 }).map((edits) => after(...edits));

describe('two decks made out of one', () => {
  it('are one deck with the changes of both, field by field', () => {
    const { deck: made, clashes, taken } = mergeDecks(deck, after(change('places', { title: 'Mine' })), after(change('places', { notes: 'Theirs' }), change('force', { target: 5 })));
    expect(made.scenes.find(({ id }) => id === 'places')).toMatchObject({ title: 'Mine', notes: 'Theirs' });
    expect(made.scenes.find(({ id }) => id === 'force')?.target).toBe(5);
    expect([clashes, taken]).toEqual([[], ['places', 'force']]);
  });

  it('clash where the same words were changed to others, and keep one’s own', () => {
    const { deck: made, clashes } = mergeDecks(deck, after(change('places', { title: 'Mine' })), after(change('places', { title: 'Theirs' })));
    expect(made.scenes.find(({ id }) => id === 'places')?.title).toBe('Mine');
    expect(clashes).toEqual(['places']);
    expect(mergeDecks(deck, after(change('places', { title: 'Both' })), after(change('places', { title: 'Both' }))).clashes).toEqual([]);
  });

  it('have what either added beside its neighbour, both where both took one name, and not what either took out', () => {
    const mine = after({ type: 'add', scene: words('Mine'), after: 0 }, { type: 'delete', id: 'force' });
    const theirs = after({ type: 'add', scene: words('Theirs'), after: 1 }, { type: 'delete', id: 'places' });
    const made = mergeDecks(deck, mine, theirs).deck;
    expect(made.scenes.map(({ title }) => title).filter((title) => ['Mine', 'Theirs'].includes(title))).toEqual(['Mine', 'Theirs']);
    expect(idsOf(made)).not.toContain('force');
    expect(idsOf(made)).not.toContain('places');
    expect(idsOf(mergeDecks(deck, deck, after({ type: 'add', scene: words('Theirs'), after: 1 })).deck).slice(1, 3)).toEqual(['relations', 'words']);
  });

  it('keep a scene that one took out while the other worked on it, and say so', () => {
    for (const [own, other] of [[after({ type: 'delete', id: 'force' }), after(change('force', { notes: 'x' }))], [after(change('force', { notes: 'x' })), after({ type: 'delete', id: 'force' })]] as const) {
      const { deck: made, clashes } = mergeDecks(deck, own, other);
      expect(idsOf(made)).toContain('force');
      expect(clashes).toEqual(['force']);
    }
  });

  it('have the order of the one who changed it', () => {
    const moved = after({ type: 'move', id: 'force', by: -99 });
    expect(idsOf(mergeDecks(deck, deck, moved).deck)).toEqual(idsOf(moved));
    expect(idsOf(mergeDecks(deck, moved, deck).deck)).toEqual(idsOf(moved));
  });

  it('are the other where only one was changed, and the same where both are; always a deck with each name once', () => {
    fc.assert(fc.property(some12, some12, (a, b) => {
      expect(mergeDecks(deck, deck, a)).toMatchObject({ deck: a, clashes: [] });
      expect(mergeDecks(deck, a, deck)).toMatchObject({ deck: a, clashes: [], taken: [] });
      expect(mergeDecks(deck, a, a)).toMatchObject({ deck: a, clashes: [], taken: [] });
      const { deck: made } = mergeDecks(deck, a, b);
      expect(Deck.safeParse(made).success).toBe(true);
      expect(new Set(idsOf(made)).size).toBe(made.scenes.length);
      // Whoever gives in gets the other's words, and loses no scene by it.
      expect(new Set(mergeDecks(deck, b, a).deck.scenes.map(({ id }) => id.replace(/-\d+$/, '')))).toEqual(new Set(made.scenes.map(({ id }) => id.replace(/-\d+$/, ''))));
    }), { seed: 12, numRuns: sweep(500) });
  });
});
