import { COMMON } from './ar/common';
import { COVERAGE } from './ar/coverage';
import { EXPLORE } from './ar/explore';
import { LINK } from './ar/link';
import { MAP } from './ar/map';
import { WORLDVIEW } from './ar/map-worlds';
import { STANCES } from './ar/stances';
import { STANCE_MODES } from './ar/stances-modes';
import { TIMELINE } from './ar/timeline';
import type { Words } from './words';

export const AR: Words = {
  map: MAP,
  timeline: TIMELINE,
  mapWorlds: WORLDVIEW,
  explore: EXPLORE,
  common: COMMON,
  stancesModes: STANCE_MODES,
  coverage: COVERAGE,
  stances: STANCES,
  link: LINK,
};
