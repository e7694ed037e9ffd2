import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens';

const words = (text: string) => tokenise(text).map(({ norm }) => norm);

describe('tokenise', () => {
  it('parts words at hyphens, apostrophes and underscores', () => {
    expect(words("U.S.-Egypt ties, Cairo's view")).toEqual(['u.s.', '-', 'egypt', 'ties', ',', 'cairo', 's', 'view']);
    expect(words('#مجلس_الأمن')).toEqual(['مجلس', 'الامن']);
  });
  it('keeps decimals whole and lets a full stop end a word', () => expect(words('Grew 3.5. Then')).toEqual(['grew', '3.5', '.', 'then']));
  it('makes each Han character a token', () => expect(words('中方G20支持')).toEqual(['中', '方', 'g20', '支', '持']));
  it('says where a line ends', () => expect(tokenise('a\nb').map(({ kind }) => kind)).toEqual(['word', 'break', 'word']));
  it('keeps a pair of surrogates together', () => expect(tokenise('🕊️').every(({ start, end }) => end - start !== 1)).toBe(true));

  it('gives spans in order, none empty, none overlapping', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      let last = 0;
      for (const { start, end } of tokenise(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }), { seed: 5, numRuns: 2000 });
  });
});
