import { boxGrid, type BoxGrid } from './box-grid';
import { boxesMeet, isWithin, NO_AIR, type Air, type Box } from './label-box';
import { lineLeaves, lineMeets, linesCross, type Line } from './line';

/** A place where a label could stand. A layout adds what it needs to draw the label there. */
export type Spot = {
  readonly box: Box;
  /** How gladly it would be taken, 0 best; left out it is 0, and spots of one cost are tried in the order given. */
  readonly cost?: number;
  /** From the mark to the label: straight, or with an elbow. */
  readonly leader?: Line;
};

export type Wish<S extends Spot> = {
  readonly id: string;
  readonly spots: readonly S[];
  /** What a spot costs beyond its own cost, by what the label would lie on there; infinite forbids it. Asked only of free spots: it may be dear. */
  readonly burden?: (spot: S) => number;
};

/** What labels keep off: marks, and words that stand already. */
export type Obstacle = {
  readonly box: Box;
  /** The wish whose own mark this is: its label may lie on it. */
  readonly owner?: string;
  /** px kept free around it. */
  readonly air?: Air;
  /** What covering it costs a label that is wanted all the same. */
  readonly worth?: number;
};

type Room = {
  /** Labels and their leaders stay inside. */
  readonly bounds: Box;
  readonly obstacles?: readonly Obstacle[];
  /** px kept free between two labels. */
  readonly air?: Air;
  /** Labels wanted whatever they lie on: they cover obstacles where they must, and others' labels make way. Never two of them on each other. */
  readonly forced?: ReadonlySet<string>;
  /** No more labels than this, those forced not counted. */
  readonly most?: number;
};

export type Settled<S extends Spot> = { readonly id: string; readonly spot: S; readonly cost: number; readonly isForced: boolean };

/**
 * One label after the other, in the order of the wishes, takes its cheapest free spot; what finds none is not drawn. No two
 * labels meet, no leader runs through a label or across another, nothing leaves the bounds.
 */
export function placeLabels<S extends Spot>(
  wishes: readonly Wish<S>[],
  { bounds, obstacles = [], air = NO_AIR, forced = new Set(), most = Infinity }: Room,
): Settled<S>[] {
  const blocking = boxGrid<Obstacle>(bounds);
  for (const obstacle of obstacles) blocking.add(grown(obstacle.box, obstacle.air ?? NO_AIR), obstacle);
  const taken = labelGrid<S>(bounds, air);
  const wanted = wishes.filter(({ id }) => forced.has(id));
  const plain = wishes.filter(({ id }) => !forced.has(id));

  const settled: Settled<S>[] = [];
  const place = (wish: Wish<S>, isFree: (spot: S) => boolean, extra: (spot: S) => number): void => {
    const found = cheapest(wish, (spot) => isInside(spot, bounds) && !taken.meets(spot) && isFree(spot), extra);
    if (found === null) return;
    taken.add(found.spot);
    settled.push({ id: wish.id, ...found, isForced: forced.has(wish.id) });
  };
  // Those forced go first, so that the others make way.
  for (const wish of wanted) place(wish, () => true, (spot) => worthUnder(spot, wish.id, obstacles));
  const limit = settled.length + most;
  for (const wish of plain) {
    if (settled.length >= limit) break;
    place(wish, (spot) => !isBlocked(spot, wish.id, blocking), () => 0);
  }
  return settled;
}

function cheapest<S extends Spot>({ spots, burden }: Wish<S>, isFree: (spot: S) => boolean, extra: (spot: S) => number): { readonly spot: S; readonly cost: number } | null {
  let found: { readonly spot: S; readonly cost: number } | null = null;
  for (const spot of spots.toSorted((a, b) => (a.cost ?? 0) - (b.cost ?? 0))) {
    const own = spot.cost ?? 0;
    if (found !== null && found.cost <= own) break;
    if (!isFree(spot)) continue;
    const cost = own + (burden?.(spot) ?? 0) + extra(spot);
    if (cost < (found?.cost ?? Infinity)) found = { spot, cost };
  }
  return found;
}

function isInside({ box, leader }: Spot, bounds: Box): boolean {
  return isWithin(box, bounds) && (leader === undefined || !lineLeaves(leader, bounds));
}

function isBlocked({ box, leader }: Spot, id: string, blocking: BoxGrid<Obstacle>): boolean {
  if (blocking.some(box, ({ owner }) => owner !== id)) return true;
  return leader !== undefined && blocking.some(around(leader), (other) => other.owner !== id && lineMeets(leader, other.box));
}

function worthUnder({ box }: Spot, id: string, obstacles: readonly Obstacle[]): number {
  return obstacles.reduce((sum, other) => (other.owner !== id && boxesMeet(box, other.box) ? sum + (other.worth ?? 1) : sum), 0);
}

/** The labels that stand, apart from their leaders: a box and a line are near in different ways. */
function labelGrid<S extends Spot>(bounds: Box, air: Air): { readonly add: (spot: S) => void; readonly meets: (spot: S) => boolean } {
  const boxes = boxGrid<Box>(bounds);
  const leaders = boxGrid<Line>(bounds);
  return {
    add({ box, leader }) {
      boxes.add(box, box);
      if (leader !== undefined) leaders.add(around(leader), leader);
    },
    meets({ box, leader }) {
      if (boxes.some(box, () => true, air) || leaders.some(box, (other) => lineMeets(other, box))) return true;
      if (leader === undefined) return false;
      const along = around(leader);
      return boxes.some(along, (other) => lineMeets(leader, other)) || leaders.some(along, (other) => linesCross(leader, other));
    },
  };
}

function grown({ left, right, top, bottom }: Box, { x, y }: Air): Box {
  return { left: left - x, right: right + x, top: top - y, bottom: bottom + y };
}

const HAIR = 0.5; // px; a level line has no height, and what has none meets nothing

function around(line: Line): Box {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return grown({ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }, { x: HAIR, y: HAIR });
}
