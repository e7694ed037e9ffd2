import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstReading } from '@/lib/dossier/first-reading.fixture';
import { edited, type Edit } from '@/lib/present/edit';
import { firstDeck } from '@/lib/present/first-deck';
import type { Deck } from '@/lib/present/schema';
import type { Answer, SaveAnswer } from './deck-client';
import { createSaver, type Draft } from './saver';

const deck = firstDeck({ reading: firstReading('en'), lang: 'en', heading: null });
const noted = (notes: string, from = deck, id = 'force'): Deck => edited(from, { type: 'change', id, change: { notes } } satisfies Edit);
const notesOf = (one: Deck | undefined, id = 'force') => one?.scenes.find((scene) => scene.id === id)?.notes;

/** A page with a deck, a device with a draft, and a server that checks what a change replaces. */
function setUp() {
  let [now, tag] = [deck, 0];
  const it = { isUp: true, refuses: false, sent: 0, draft: null as Draft | null, page: deck };
  const put = (one: Deck, etag: string): SaveAnswer => {
    it.sent += 1;
    if (!it.isUp) return { state: 'unreachable' };
    if (it.refuses) return { state: 'refused', why: 'no' };
    if (etag !== String(tag)) return { state: 'stale', why: 'changed' };
    [now, tag] = [one, tag + 1];
    return { state: 'done', kept: { deck: one, etag: String(tag) } };
  };
  const get = (): Answer => (it.isUp ? { state: 'done', kept: { deck: now, etag: String(tag) } } : { state: 'unreachable' });
  const page = (next: Deck) => {
    it.page = next;
    saver.change(next);
  };
  const saver = createSaver({
    first: { deck, etag: '0' },
    save: (one, etag) => Promise.resolve(put(one, etag)),
    load: () => Promise.resolve(get()),
    keep: (draft) => { it.draft = draft; },
    rebase: (change) => page(change(it.page)),
    replace: page,
  });
  return { it, saver, page, server: () => now, others: (one: Deck) => put(one, String(tag)) };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a deck under work', () => {
  it('is kept on the device at once, and saved once after a pause', async () => {
    const { it: world, saver, page, server } = setUp();
    for (const notes of ['a', 'ab', 'abc']) {
      page(noted(notes));
      expect(notesOf(world.draft?.deck)).toBe(notes);
      await wait(400);
    }
    expect([saver.get().status.state, world.sent]).toEqual(['unsaved', 0]);
    await wait(700);
    expect([saver.get().status.state, world.sent, notesOf(server()), world.draft]).toEqual(['saved', 1, 'abc', null]);
  });

  it('is saved when it is asked for, and needs no saving where it was changed back', async () => {
    const { it: world, saver, page, server } = setUp();
    page(noted('a'));
    await saver.saveNow();
    expect(notesOf(server())).toBe('a');
    page(noted('b'));
    page(noted('a'));
    await wait(5000);
    expect([saver.get().status.state, world.sent, world.draft]).toEqual(['saved', 1, null]);
  });

  it('is saved whole once a server that was gone for a minute is back, and lies on the device until then', async () => {
    const { it: world, saver, page, server } = setUp();
    world.isUp = false;
    for (let second = 1; second <= 60; second++) {
      page(noted(`after ${second} s`));
      await wait(1000);
    }
    expect([saver.get().status.state, notesOf(world.draft?.deck), notesOf(server())]).toEqual(['unreachable', 'after 60 s', notesOf(deck)]);
    expect(world.sent).toBeLessThan(15);
    world.isUp = true;
    await wait(15_000);
    expect([saver.get().status.state, world.draft, notesOf(server())]).toEqual(['saved', null, 'after 60 s']);
  });

  it('is not sent again and again where the server refuses it, but with the next change', async () => {
    const { it: world, saver, page } = setUp();
    world.refuses = true;
    page(noted('a'));
    await wait(60_000);
    expect([world.sent, saver.get().status]).toEqual([1, { state: 'refused', why: 'no' }]);
    world.refuses = false;
    page(noted('ab'));
    await wait(1100);
    expect(saver.get().status.state).toBe('saved');
  });
});

describe('two who work on one deck', () => {
  it('have the changes of both, and the later one is told', async () => {
    const { saver, page, server, others } = setUp();
    others(noted('theirs', deck, 'places'));
    page(noted('mine'));
    await wait(3000);
    expect([notesOf(server()), notesOf(server(), 'places')]).toEqual(['mine', 'theirs']);
    expect(saver.get()).toMatchObject({ status: { state: 'saved' }, taken: [deck.scenes.find(({ id }) => id === 'places')?.title] });
  });

  it.each([['own', 'mine'], ['other', 'theirs']] as const)('choose between words that both changed: %s', async (whose, stands) => {
    const { it: world, saver, page, server, others } = setUp();
    others(noted('theirs'));
    page(noted('mine'));
    await wait(30_000);
    expect(saver.get().status).toEqual({ state: 'clash', scenes: [deck.scenes.find(({ id }) => id === 'force')?.title] });
    expect([notesOf(server()), notesOf(world.draft?.deck)]).toEqual(['theirs', 'mine']);
    saver.settle(whose);
    await wait(100);
    expect([notesOf(server()), notesOf(world.page), saver.get().status.state]).toEqual([stands, stands, 'saved']);
  });
});

describe('a draft on the device', () => {
  it('is brought back and saved, with what others did since', async () => {
    const { saver, server } = setUp();
    expect(saver.resume({ deck: noted('drafted'), base: noted('as it was', deck, 'places') })).toBe(true);
    await wait(1100);
    expect([notesOf(server()), saver.get().status.state]).toEqual(['drafted', 'saved']);
  });

  it('asks where others changed the same words since', async () => {
    const { saver, server } = setUp();
    saver.resume({ deck: noted('drafted'), base: noted('as it was') });
    await wait(30_000);
    expect([saver.get().status.state, notesOf(server())]).toEqual(['clash', notesOf(deck)]);
    saver.settle('own');
    await wait(100);
    expect(notesOf(server())).toBe('drafted');
  });

  it('is forgotten where it was saved after all', () => {
    const { it: world, saver } = setUp();
    world.draft = { deck, base: deck };
    expect(saver.resume({ deck, base: deck })).toBe(false);
    expect(world.draft).toBeNull();
  });
});
