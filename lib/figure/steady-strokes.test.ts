import { describe, expect, it } from 'vitest';
import { steadyStrokes } from './steady-strokes';
import { parseSvg, writeSvg } from './svg-tree';

const steady = (markup: string) => writeSvg(steadyStrokes(parseSvg(markup)));

describe('steadyStrokes', () => {
  it('divides widths and dashes by the scale that they stand in', () =>
    expect(steady('<svg><g transform="translate(5 6) scale(2)"><path transform="scale(4)" stroke-width="2" stroke-dasharray="3 2.5" vector-effect="non-scaling-stroke"></path></g></svg>')).toBe(
      '<svg><g transform="translate(5 6) scale(2)"><path transform="scale(4)" stroke-width="0.25" stroke-dasharray="0.375 0.3125"></path></g></svg>',
    ));
  it('gives a width to a line that had the usual one', () => expect(steady('<svg><path transform="scale(4)" vector-effect="non-scaling-stroke"></path></svg>')).toContain('stroke-width="0.25"'));
  it('leaves other lines alone', () => expect(steady('<svg><path transform="scale(4)" stroke-width="2"></path></svg>')).toBe('<svg><path transform="scale(4)" stroke-width="2"></path></svg>'));
  it('knows no other transform', () => expect(() => steady('<svg transform="rotate(3)"></svg>')).toThrow('bug: a drawing is moved by "rotate"'));
});
