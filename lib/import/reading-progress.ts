import type { Stage } from '../extract/extract';

/** From the first byte of the reader's program to the last drawing. */
export type ReadingStep = 'load' | Stage | 'map';

/** Per cent done as a step begins: measured on Arabic of 100 kB and more, where the wait is long enough to watch. */
export const PROGRESS: Readonly<Record<ReadingStep, number>> = {
  load: 2, words: 15, speakers: 42, positions: 49, names: 61, statements: 66, dates: 85, coverage: 93, map: 95,
};
