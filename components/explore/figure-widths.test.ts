import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureWidths, viewportOf } from './figure-widths';

describe('figureWidths', () => {
  it('gives the widths of the three layouts', () => {
    expect(figureWidths(1440)).toEqual({ timeline: 960, pair: 470 });
    expect(figureWidths(1000)).toEqual({ timeline: 952, pair: 466 });
    expect(figureWidths(768)).toEqual({ timeline: 720, pair: 720 });
    expect(figureWidths(375)).toEqual({ timeline: 343, pair: 343 });
  });

  it('stops growing where the page does', () => {
    expect(figureWidths(4000)).toEqual(figureWidths(1680));
  });

  it('breaks where the stylesheet breaks', () => {
    const css = readFileSync(new URL('explore.module.css', import.meta.url), 'utf8');
    for (const width of ['min-width: 1200px', 'max-width: 1199px', 'max-width: 899px', 'max-width: 767px', 'max-inline-size: 1680px']) expect(css).toContain(width);
  });
});

describe('viewportOf', () => {
  it('takes what the link asks before what the browser hints, and a guess last', () => {
    expect(viewportOf({ asked: 600, hint: '800', mobile: true })).toBe(600);
    expect(viewportOf({ asked: null, hint: '800', mobile: true })).toBe(800);
    expect(viewportOf({ asked: null, hint: null, mobile: true })).toBe(375);
    expect(viewportOf({ asked: null, hint: 'wide', mobile: false })).toBe(1440);
    expect(viewportOf({ asked: null, hint: '99999999', mobile: false })).toBe(1440);
  });
});
