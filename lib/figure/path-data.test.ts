import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { readPath } from './path-data';

/** Path data of the segments, absolute. */
function rewritten(d: string): string {
  return readPath(d).map((segment) => {
    switch (segment.type) {
      case 'move': return `M${segment.to.join(' ')}`;
      case 'line': return `L${segment.to.join(' ')}`;
      case 'curve': return `C${[...segment.one, ...segment.two, ...segment.to].join(' ')}`;
      case 'close': return 'Z';
    }
  }).join('');
}

function pixelsOf(d: string): readonly number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path d="${d}" fill="#000" fill-opacity=".5" stroke="#000"/></svg>`;
  return [...new Resvg(svg, { fitTo: { mode: 'width', value: 160 } }).render().pixels];
}

describe('readPath', () => {
  it('makes everything absolute', () => expect(rewritten('m1 2l3 4h5v6H1V2z')).toBe('M1 2L4 6L9 6L9 12L1 12L1 2Z'));
  it('takes more points after a move for lines', () => expect(rewritten('m1 1 2 0 0 2M9 9 8 8')).toBe('M1 1L3 1L3 3M9 9L8 8'));
  it('goes on from the start of what is closed', () => expect(rewritten('M5 5h9zl1 1')).toBe('M5 5L14 5ZL6 6'));
  it('reads numbers that nothing parts', () => expect(rewritten('M.5.5-1-1e1l1e-3,0')).toBe('M0.5 0.5L-1 -10L-0.999 -10'));
  it('is nothing of nothing', () => expect(readPath('')).toEqual([]));
  it.each(['M1', 'L1 2 3', 'X1 1', 'M1 1Z5', 'S1 1 2 2'])('does not take %j', (d) => expect(() => readPath(d)).toThrow('bug: no path data'));
  it.each([
    'M5 20a15 15 0 1 1 30 0a15 15 0 1 1-30 0z',
    'M10 10A12 6 30 0 0 30 28', 'M10 10A12 6 30 0 1 30 28', 'M10 10A12 6 30 1 0 30 28', 'M10 10A12 6 30 1 1 30 28',
    'M5 5a1 1 0 0 1 20 20', 'M8 8a4 4 0 016 6', 'M8 8A0 4 0 0 1 20 20', 'M4 30Q20-10 36 30q-4 8-16 4z', 'M4 30C10 0 30 0 36 30c-4 4-8 4-12 0z',
  ])('draws what %j draws', (d) => {
    const [ours, theirs] = [pixelsOf(rewritten(d)), pixelsOf(d)];
    expect(Math.max(...ours.map((value, i) => Math.abs(value - (theirs[i] ?? 0))))).toBeLessThan(24);
  });
});
