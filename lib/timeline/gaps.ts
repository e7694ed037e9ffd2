import type { TimeWindow } from '../selection/view-state';
import type { TimelineData } from './data';
import { yearOf, yearStart } from './domain';

const LONGER_THAN = 8; // whole calendar years

/** Whole calendar years, in rows of more than eight, in which no event is recorded. */
export function findGaps({ events, recorded = events }: Pick<TimelineData, 'events' | 'recorded'>): TimeWindow[] {
  const gaps: TimeWindow[] = [];
  let covered = -Infinity;
  for (const { date } of recorded) {
    if (covered !== -Infinity && yearOf(date.from) - yearOf(covered - 1) - 1 > LONGER_THAN) {
      gaps.push({ from: yearStart(covered - 1, 1), until: yearStart(date.from) });
    }
    covered = Math.max(covered, date.until);
  }
  return gaps;
}
