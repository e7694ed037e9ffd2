import { COMMON } from './zh/common';
import { COVERAGE } from './zh/coverage';
import { EXPLORE } from './zh/explore';
import { LINK } from './zh/link';
import { MAP } from './zh/map';
import { WORLDVIEW } from './zh/map-worlds';
import { STANCES } from './zh/stances';
import { STANCE_MODES } from './zh/stances-modes';
import { TIMELINE } from './zh/timeline';
import type { Words } from './words';

export const ZH: Words = {
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
