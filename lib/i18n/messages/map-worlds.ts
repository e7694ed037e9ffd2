import type { Lang } from '../lang';
import type { AreaId } from '../../map/worlds';
import type { Worldview } from '../../selection/view-state';
import { tableOf } from '../tables';

export type WorldviewMessages = {
  /** What the switch is called. */
  readonly switch: string;
  readonly names: Record<Worldview, string>;
  /** Stamped on every figure: whose lines these are. */
  readonly says: Record<Worldview, string>;
  readonly same: string;
  readonly areas: Record<AreaId, string>;
  readonly notes: Record<AreaId, string>;
  readonly notesTitle: string;
  readonly key: { readonly area: string; readonly broken: string; readonly claim: string };
};

/** Names and notes keep to the wording of United Nations documents; lib/map/map-worlds.test.ts holds every string. */
export const WORLDVIEW: Readonly<Record<Lang, WorldviewMessages>> = tableOf('mapWorlds');
