import baseNotes from '../../../data/geo/base-notes/en.json' with { type: 'json' };
import { COMMON } from './en/common';
import { COVERAGE } from './en/coverage';
import { EXPLORE } from './en/explore';
import { LINK } from './en/link';
import { MAP } from './en/map';
import { WORLDVIEW } from './en/map-worlds';
import { PRESENT_BUTTON } from './en/present-button';
import { SHARE_BUTTON } from './en/share-button';
import { STANCES } from './en/stances';
import { STANCES_FINDING } from './en/stances-finding';
import { STANCE_MODES } from './en/stances-modes';
import { STANCE_WORDS } from './en/stances-words';
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
  stancesWords: STANCE_WORDS,
  stancesFinding: STANCES_FINDING,
  presentButton: PRESENT_BUTTON,
  shareButton: SHARE_BUTTON,
  baseNotes,
};
