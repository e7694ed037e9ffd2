import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestHighlights, paragraphsOf, type Piece } from './highlights';
import { sweep } from '../sweep.fixture';

type Range = { readonly start: number; readonly end: number };

function words(pieces: readonly Piece<Range>[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : words(piece.pieces))).join('');
}

/** Where each range is drawn: its pieces joined, in order. */
function drawn(pieces: readonly Piece<Range>[], into = new Map<Range, string>()): Map<Range, string> {
  for (const piece of pieces) {
    if (piece.kind === 'text') continue;
    into.set(piece.range, (into.get(piece.range) ?? '') + words(piece.pieces));
    drawn(piece.pieces, into);
  }
  return into;
}

describe('nestHighlights', () => {
  it('puts a name inside the statement that holds it', () => {
    const outer = { start: 0, end: 12 };
    const inner = { start: 4, end: 9 };
    expect(nestHighlights('شي: الصين تعمل', [inner, outer])).toEqual([
      {
        kind: 'highlight',
        range: outer,
        pieces: [
          { kind: 'text', text: 'شي: ' },
          { kind: 'highlight', range: inner, pieces: [{ kind: 'text', text: 'الصين' }] },
          { kind: 'text', text: ' تع' },
        ],
      },
      { kind: 'text', text: 'مل' },
    ]);
  });

  it('cuts a highlight that crosses the end of another, and goes on after it', () => {
    const first = { start: 0, end: 3 };
    const second = { start: 2, end: 5 };
    expect(drawn(nestHighlights('abcdef', [first, second]))).toEqual(new Map([[first, 'abc'], [second, 'cde']]));
  });

  it('leaves a text without ranges alone, and an empty one empty', () => {
    expect(nestHighlights('abc', [])).toEqual([{ kind: 'text', text: 'abc' }]);
    expect(nestHighlights('', [])).toEqual([]);
  });

  it('adds and loses no character, and draws each range whole', () => {
    const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), ranges, (text, pairs) => {
        const given = pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
        const pieces = nestHighlights(text, given);
        expect(words(pieces)).toBe(text);
        const whole = drawn(pieces);
        for (const range of given) {
          const quote = text.slice(range.start, range.end);
          if (quote !== '') expect(whole.get(range)).toBe(quote);
        }
      }),
      { seed: 7, numRuns: sweep(5000) },
    );
  });
});

describe('paragraphsOf', () => {
  it('gives each line that has words, without its break', () => {
    expect(paragraphsOf('one\n\n  \ntwo')).toEqual([{ start: 0, end: 3 }, { start: 8, end: 11 }]);
  });
});
