import { describe, expect, it } from 'vitest';
import { firstReading } from '../dossier/first-reading.fixture';
import { firstDeck } from './first-deck';
import { layoutHandout, type HandoutForm, type Paper } from './handout';
import { tongueOf } from './tongue';

const deckOf = (lang: 'en' | 'ar') => firstDeck({ reading: firstReading(lang), lang, heading: null });
const handout = (form: HandoutForm, lang: 'en' | 'ar' = 'en', paper: Paper = 'a4') => {
  const { scenes, aspect } = deckOf(lang);
  return { scenes, laid: layoutHandout(scenes, { paper, form, aspect, lang, tongueOf: (text) => tongueOf(text, lang), sourcesTitle: 'Sources' }) };
};

describe('a handout', () => {
  it.each(['a4', 'letter'] as const)('has three scenes a page on %s, none parted, each with lines beside it', (paper) => {
    const { scenes, laid } = handout('three', 'en', paper);
    expect(laid.pages).toHaveLength(Math.ceil(scenes.length / 3));
    expect(laid.pages.flatMap(({ slots }) => slots.map(({ scene }) => scene))).toEqual(scenes.map((_, i) => i));
    for (const { slots } of laid.pages) {
      let bottom = 0;
      for (const { picture, rules } of slots) {
        expect(picture.y).toBeGreaterThan(bottom);
        bottom = picture.y + picture.height;
        expect(bottom).toBeLessThan(laid.footY - 18);
        expect(rules.length).toBeGreaterThan(5);
        for (const { x1, x2, y } of rules) {
          expect(x1).toBeGreaterThan(picture.x + picture.width);
          expect(x2).toBeLessThanOrEqual(laid.right);
          expect(y).toBeLessThan(laid.footY - 18);
        }
      }
    }
  });

  it('has its scenes at the right where reading begins there', () => {
    const { laid } = handout('three', 'ar');
    for (const { picture, rules } of laid.pages.flatMap(({ slots }) => slots)) {
      expect(picture.x + picture.width).toBeCloseTo(laid.right, 6);
      for (const { x2 } of rules) expect(x2).toBeLessThan(picture.x);
    }
  });

  it.each(['en', 'ar'] as const)('gives every note in full, over as many pages as it takes: %s', (lang) => {
    const { scenes, laid } = handout('notes', lang);
    const bare = (text: string) => text.replace(/[\s\u2068\u2069]/g, '');
    const said = bare(laid.pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(''));
    for (const { notes } of scenes) for (const line of notes.split('\n')) expect(said).toContain(bare(line));
    expect(laid.pages.filter(({ slots }) => slots.length === 1)).toHaveLength(scenes.length);
    for (const { y } of laid.pages.flatMap(({ lines }) => lines)) expect(y).toBeLessThanOrEqual(laid.footY - 18);
  });
});

describe('the language of a line', () => {
  it.each([
    ['وشدد شي على أن الصين', 'en', 'ar'], ['Xi Jinping — China strongly opposes', 'en', 'en'], ['\u2068Alwaqie\u2069، \u20685 نوفمبر 2021\u2069', 'ar', 'ar'],
    ['1. Syrian Arab News Agency', 'ar', 'en'], ['2021', 'ar', 'ar'], ['习近平表示', 'en', 'zh'],
  ] as const)('%s among lines of %s is %s', (text, lang, own) => expect(tongueOf(text, lang)).toBe(own));
});
