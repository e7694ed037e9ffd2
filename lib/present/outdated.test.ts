import { describe, expect, it } from 'vitest';
import { firstReading } from '../dossier/first-reading.fixture';
import { edited } from './edit';
import { firstDeck } from './first-deck';
import { outdatedWords } from './outdated';

const before = firstReading('en');
const deck = firstDeck({ reading: before, lang: 'en', heading: null });
const opposed = before.statements.find(({ id }) => id === 'st-21')?.paraphrase ?? 'none';
const saying = (paraphrase: string) => ({ ...before, statements: before.statements.map((one) => (one.id === 'st-21' ? { ...one, paraphrase } : one)) });
const bare = (text: string) => text.replace(/\.$/, '');

describe('the words of a talk', () => {
  it('are as the dossier has them until it is corrected', () => {
    expect(outdatedWords(deck, [before], before)).toEqual([]);
    expect(outdatedWords(deck, [], saying('China has no view of this.'))).toEqual([]);
  });

  it('are older where the dossier was corrected since, in every scene that says them', () => {
    const found = outdatedWords(deck, [before], saying('China has no view of this.'));
    expect(found.map(({ scene }) => scene)).toEqual(deck.scenes.filter((scene) => JSON.stringify(scene).includes(bare(opposed))).map(({ id }) => id));
    expect(found[0]).toEqual({ scene: 'positions', was: bare(opposed), now: 'China has no view of this' });
  });

  it('are older where what they are of was taken out', () => {
    const without = { ...before, statements: before.statements.filter(({ id }) => id !== 'st-21') };
    expect(outdatedWords(deck, [before], without)[0]).toMatchObject({ was: bare(opposed), now: null });
  });

  it('are no longer older once the scene says the new ones, even where these have the older within them', () => {
    const longer = saying(`${bare(opposed)}, and said so twice.`);
    expect(outdatedWords(deck, [before], longer).length).toBeGreaterThan(0);
    const made = firstDeck({ reading: longer, lang: 'en', heading: null });
    expect(outdatedWords(made, [before], longer)).toEqual([]);
    const both = edited(made, { type: 'change', id: 'places', change: { notes: opposed } });
    expect(outdatedWords(both, [before], longer).map(({ scene }) => scene)).toEqual(['places']);
  });
});
