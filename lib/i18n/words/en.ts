import { COMMON } from './en/common';
import { COVERAGE } from './en/coverage';
import { EXPLORE } from './en/explore';
import { LINK } from './en/link';
import { MAP } from './en/map';
import { WORLDVIEW } from './en/map-worlds';
import { STANCES } from './en/stances';
import { STANCE_MODES } from './en/stances-modes';
import { TIMELINE } from './en/timeline';
import type { Words } from './words';

export const EN: Words = {
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
