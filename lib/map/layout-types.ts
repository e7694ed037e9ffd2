import type { Dir } from '../i18n/lang';
import type { Role, Worldview } from '../selection/view-state';
import type { Side } from '../type/anchor';
import type { Weight } from '../type/text-width';
import type { Arc } from './arcs';
import type { Overlay } from './overlay';
import type { Point, Rect } from './polygon';
import type { Tone } from './tint';
import type { Box } from './zoom';

/** The colour of a country's outline: what tells its tint from plain land, or from a neighbour of the same tint. */
type Edge = 'accent' | 'paper';
type Drawn = { readonly id: string; /** What a screen reader says. */ readonly name: string; readonly x: number; readonly y: number };
export type MapMark = Drawn & (
  | { readonly kind: 'country'; readonly path: string; readonly rest: string; readonly opacity: number; readonly edge: Edge; readonly hit: number }
  | { readonly kind: 'disc'; readonly rest: string; readonly opacity: number; readonly r: number; readonly hit: number }
  | { readonly kind: 'ring' | 'site'; readonly r: number; readonly hit: number }
  | { readonly kind: 'area' | 'sea'; readonly path: string }
);

/** The sign of a role beside a name; x and y are its middle. */
export type RoleSign = { readonly role: Role; readonly x: number; readonly y: number };

export type MapLabel = {
  /** The place that it names; null for what is not one of the data, a disputed area. */
  readonly of: string | null;
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly size: number;
  readonly weight: Weight;
  readonly rect: Rect;
  /** The country whose tint the whole label lies on, and what reads on that tint; elsewhere ink with a halo. */
  readonly on: { readonly id: string; readonly tone: Tone } | null;
  readonly leader: readonly [Point, Point] | null;
  readonly signs: readonly RoleSign[];
};

export type MapLayout = Box & {
  readonly dir: Dir;
  readonly world: Worldview;
  /** SVG transform of the base's paths. */
  readonly transform: string;
  readonly marks: readonly MapMark[];
  readonly labels: readonly MapLabel[];
  readonly overlay: Overlay;
  readonly arcs: readonly Arc[];
};
