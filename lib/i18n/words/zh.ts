import baseNotes from '../../../data/geo/base-notes/zh.json' with { type: 'json' };
import { COMMON } from './zh/common';
import { COVERAGE } from './zh/coverage';
import { EXPLORE } from './zh/explore';
import { LINK } from './zh/link';
import { MAP } from './zh/map';
import { WORLDVIEW } from './zh/map-worlds';
import { PRESENT_BUTTON } from './zh/present-button';
import { SHARE_BUTTON } from './zh/share-button';
import { STANCES } from './zh/stances';
import { STANCES_FINDING } from './zh/stances-finding';
import { STANCE_MODES } from './zh/stances-modes';
import { STANCE_WORDS } from './zh/stances-words';
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
  stancesWords: STANCE_WORDS,
  stancesFinding: STANCES_FINDING,
  presentButton: PRESENT_BUTTON,
  shareButton: SHARE_BUTTON,
  baseNotes,
};
