import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutStances } from './layout';
import { neighbourOf } from './neighbour';
import type { StancesLayout } from './placed';
import { anyStances, firstStances, localeOf } from './stances.fixture';
import { sweep } from '../sweep.fixture';

const ltr = layoutStances(firstStances('en'), { width: 470 }, { dir: 'ltr', locale: localeOf('en') });
const rtl = layoutStances(firstStances('ar'), { width: 470 }, { dir: 'rtl', locale: localeOf('ar') });
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

function reached(layout: StancesLayout): Set<string> {
  const seen = new Set<string>(layout.order.slice(0, 1));
  for (const id of seen) for (const key of ARROWS) {
    const next = neighbourOf(layout, id, key);
    if (next !== null) seen.add(next);
  }
  return seen;
}

describe('neighbourOf', () => {
  it('goes along a row as the eye sees it, and on to the next speaker', () => {
    const path = ['ArrowRight', 'ArrowRight', 'ArrowRight'].reduce<string[]>((ids, key) => [...ids, neighbourOf(ltr, ids.at(-1) ?? '', key) ?? 'stay'], ['st-23']);
    expect(path).toEqual(['st-23', 'st-18', 'st-19', 'st-20']);
    expect(neighbourOf(ltr, 'st-20', 'ArrowRight')).toBe('st-26');
    expect(neighbourOf(ltr, 'st-26', 'ArrowLeft')).toBe('st-20');
  });

  it('turns left and right where the drawing turns, and never up and down', () => {
    expect(neighbourOf(rtl, 'st-23', 'ArrowLeft')).toBe('st-18');
    expect(neighbourOf(rtl, 'st-20', 'ArrowLeft')).toBe('st-26');
    expect(neighbourOf(rtl, 'st-21', 'ArrowUp')).toBe(neighbourOf(ltr, 'st-21', 'ArrowUp'));
  });

  it('goes up and down in the column of one speaker, and stays at its ends', () => {
    expect(neighbourOf(ltr, 'st-33', 'ArrowDown')).toBe('st-34');
    expect(neighbourOf(ltr, 'st-38', 'ArrowDown')).toBeNull();
    expect(neighbourOf(ltr, 'st-04', 'ArrowUp')).toBeNull();
  });

  it('knows the first, the last, and no other key', () => {
    expect(neighbourOf(ltr, 'st-21', 'Home')).toBe('st-04');
    expect(neighbourOf(ltr, 'st-21', 'End')).toBe('st-38');
    expect(neighbourOf(ltr, 'st-21', 'a')).toBeNull();
    expect(neighbourOf(ltr, 'nobody', 'ArrowUp')).toBeNull();
  });

  it('reaches every mark from the first by arrows alone', () => {
    expect(reached(ltr).size).toBe(35);
    fc.assert(
      fc.property(anyStances, fc.constantFrom(343, 470, 960), (data, width) => {
        const layout = layoutStances(data, { width }, { dir: 'ltr', locale: localeOf('en') });
        expect(reached(layout).size).toBe(data.stances.length);
      }),
      { seed: 20211105, numRuns: sweep(400) },
    );
  });
});
