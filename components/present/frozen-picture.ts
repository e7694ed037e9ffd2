import type { ViewName } from '@/lib/figure/view-name';
import type { Aspect } from '@/lib/present/schema';
import { safeBox } from '@/lib/present/stage-box';

const LARGER = 2; // than on a page, so that its words can be read in the room
const LEAST = 360; // px; two views beside each other are each this wide at least

/** A picture's name among those that a stage keeps. */
export function pictureName(scene: string, view: ViewName): string {
  return `${scene} ${view}`;
}

/** px that a frozen picture is drawn at, for as many as stand beside each other. */
export function frozenWidth(aspect: Aspect, views: number): number {
  return Math.max(LEAST, Math.round(safeBox(aspect).width / LARGER / Math.max(1, views)));
}
