import type { Worldview } from '../../selection/view-state';
import type { CommonMessages } from '../messages/common';
import type { CoverageMessages } from '../messages/coverage';
import type { ExploreMessages } from '../messages/explore';
import type { LinkMessages } from '../messages/link';
import type { MapMessages } from '../messages/map';
import type { WorldviewMessages } from '../messages/map-worlds';
import type { PresentButtonMessages } from '../messages/present-button';
import type { ShareButtonMessages } from '../messages/share-button';
import type { StancesMessages } from '../messages/stances';
import type { FindingMessages } from '../messages/stances-finding';
import type { ModeMessages } from '../messages/stances-modes';
import type { StanceWords } from '../messages/stances-words';
import type { TimelineMessages } from '../messages/timeline';

/** The words of one language that the explore page needs from the start, by area. A page's script has those of its own language only. */
export type Words = {
  readonly map: MapMessages;
  readonly timeline: TimelineMessages;
  readonly mapWorlds: WorldviewMessages;
  readonly explore: ExploreMessages;
  readonly common: CommonMessages;
  readonly stancesModes: ModeMessages;
  readonly coverage: CoverageMessages;
  readonly stances: StancesMessages;
  readonly link: LinkMessages;
  readonly stancesWords: StanceWords;
  readonly stancesFinding: FindingMessages;
  readonly presentButton: PresentButtonMessages;
  readonly shareButton: ShareButtonMessages;
  /** By place and worldview: see lib/map/base-notes.ts. */
  readonly baseNotes: Readonly<Record<string, Readonly<Partial<Record<Worldview, string>>>>>;
};
