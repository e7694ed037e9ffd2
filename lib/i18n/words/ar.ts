import baseNotes from '../../../data/geo/base-notes/ar.json' with { type: 'json' };
import { COMMON } from './ar/common';
import { COVERAGE } from './ar/coverage';
import { EXPLORE } from './ar/explore';
import { LINK } from './ar/link';
import { MAP } from './ar/map';
import { WORLDVIEW } from './ar/map-worlds';
import { PRESENT_BUTTON } from './ar/present-button';
import { SHARE_BUTTON } from './ar/share-button';
import { STANCES } from './ar/stances';
import { STANCES_FINDING } from './ar/stances-finding';
import { STANCE_MODES } from './ar/stances-modes';
import { STANCE_WORDS } from './ar/stances-words';
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
  stancesWords: STANCE_WORDS,
  stancesFinding: STANCES_FINDING,
  presentButton: PRESENT_BUTTON,
  shareButton: SHARE_BUTTON,
  baseNotes,
};
