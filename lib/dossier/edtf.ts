export type Precision = 'day' | 'month' | 'year' | 'decade';

export type EventDate = {
  /** Of the start; the coarser of the two ends for an interval. */
  readonly precision: Precision;
  /** `until` is "at the latest" (`../1956-07-20`); `since` has an open or unknown end (`1995/..`, `1995/`). */
  readonly kind: 'point' | 'interval' | 'until' | 'since';
  /** ms UTC, first instant; for `until` the first instant of its last unit. */
  readonly from: number;
  /** ms UTC, exclusive end of the last unit; for `since` the end of its first unit. */
  readonly until: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

type Unit = Omit<EventDate, 'kind'>;

const FROM_FINE_TO_COARSE: readonly Precision[] = ['day', 'month', 'year', 'decade'];
const LONGEST = 40; // characters; the longest date this profile can write has 23
const UNIT = /^(?:(\d{3})X|(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?)([~?%])?$/;
const YEARLESS = /^XXXX(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;
const LEAP_YEAR = 2000; // a 29 February without a year is a possible day

/** `Date.UTC` reads the years 0–99 as 1900–1999; this does not. `month` counts from 1 and may overflow. */
function instant(year: number, month = 1, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(instant(year, month, day));
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function parseUnit(text: string): Unit | null {
  const match = UNIT.exec(text);
  if (match === null) return null;
  const [, decade, yearText, monthText, dayText, mark] = match;
  const doubt = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  if (decade !== undefined) {
    const first = Number(decade) * 10;
    return { precision: 'decade', from: instant(first), until: instant(first + 10), ...doubt };
  }
  const year = Number(yearText);
  if (monthText === undefined || monthText === 'XX') {
    // `1956-XX` says no more than `1956`; a day in an unknown month (`1956-XX-05`) has no single place in time.
    if (dayText !== undefined && dayText !== 'XX') return null;
    return { precision: 'year', from: instant(year), until: instant(year + 1), ...doubt };
  }
  const month = Number(monthText);
  if (dayText === undefined || dayText === 'XX') {
    if (!isDay(year, month, 1)) return null;
    return { precision: 'month', from: instant(year, month), until: instant(year, month + 1), ...doubt };
  }
  const day = Number(dayText);
  if (!isDay(year, month, day)) return null;
  return { precision: 'day', from: instant(year, month, day), until: instant(year, month, day + 1), ...doubt };
}

function coarser(a: Precision, b: Precision): Precision {
  return FROM_FINE_TO_COARSE.indexOf(a) >= FROM_FINE_TO_COARSE.indexOf(b) ? a : b;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function parseInterval(start: string, end: string): EventDate | null {
  if (isOpen(start)) {
    const last = parseUnit(end);
    return last === null ? null : { kind: 'until', ...last };
  }
  const first = parseUnit(start);
  if (first === null) return null;
  if (isOpen(end)) return { kind: 'since', ...first };
  const last = parseUnit(end);
  if (last === null || last.until <= first.from) return null;
  return {
    kind: 'interval',
    precision: coarser(first.precision, last.precision),
    from: first.from,
    until: last.until,
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
  };
}

/**
 * Where an EDTF date stands on a time axis, or null: not EDTF, an impossible day, a reversed interval, or a date without
 * a year, which is sound ({@link isEdtf}) but has no place on an axis. Levels 0 and 1 as DESIGN uses them: `195X`, `1956`,
 * `1956-08`, `1956-08-01`, `1956-XX`, the marks `~ ? %`, and intervals with open or unknown ends.
 */
export function parseEdtf(text: string): EventDate | null {
  if (text.length > LONGEST) return null;
  const [start = '', end, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  if (end !== undefined) return parseInterval(start, end);
  const unit = parseUnit(start);
  return unit === null ? null : { kind: 'point', ...unit };
}

function isYearless(text: string): boolean {
  const match = YEARLESS.exec(text);
  if (match === null) return false;
  const [, month = '01', day = '01'] = match;
  return isDay(LEAP_YEAR, Number(month), Number(day));
}

/** True for what {@link parseEdtf} can place, and for days, months and intervals without a year (`XXXX-04-15`). */
export function isEdtf(text: string): boolean {
  if (text.length > LONGEST) return false;
  const ends = text.split('/');
  return parseEdtf(text) !== null || (ends.length <= 2 && ends.every(isYearless));
}
