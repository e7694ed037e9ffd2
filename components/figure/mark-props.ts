import type { Emphasis } from '@/lib/selection/emphasis';

/** Look of a mark by emphasis; labels of faint marks are left out by their drawing. */
export const EMPHASIS_OPACITY: Record<Emphasis, number> = { strong: 1, plain: 1, faint: 0.3 };

type Mark = {
  readonly id: string;
  readonly emphasis: Emphasis;
  /** What a screen reader says. */
  readonly name: string;
  /** The mark that Tab reaches; null in a figure that is read only. */
  readonly tabStop: string | null;
};

/** The attributes that every mark of every view carries, on the one element that is the datum. */
export function markProps({ id, emphasis, name, tabStop }: Mark) {
  return {
    'data-mark': id,
    'data-emphasis': emphasis,
    role: 'img',
    'aria-label': name,
    opacity: EMPHASIS_OPACITY[emphasis],
    ...(tabStop === null ? {} : { tabIndex: tabStop === id ? 0 : -1 }),
  };
}
