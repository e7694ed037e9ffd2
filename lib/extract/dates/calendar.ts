export type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

const DAY_MS = 86_400_000;
const toNumber = ({ year, month, day }: CivilDay): number => Date.UTC(year, month - 1, day) / DAY_MS;

export function parseDay(iso: string | null): CivilDay | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  const day = found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : null;
  return day !== null && isDay(day.year, day.month, day.day) ? day : null;
}

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
export const writeDay = ({ year, month, day }: CivilDay): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
export const writeMonth = ({ year, month }: Omit<CivilDay, 'day'>): string => `${pad(year, 4)}-${pad(month)}`;

/** `year` null asks whether the day exists in some year. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

export function addDays(from: CivilDay, days: number): CivilDay {
  const at = new Date((toNumber(from) + days) * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

export function addMonths({ year, month }: CivilDay, months: number): Omit<CivilDay, 'day'> {
  const at = year * 12 + month - 1 + months;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

export const daysBetween = (from: CivilDay, until: CivilDay): number => toNumber(until) - toNumber(from);

/** 0 is Sunday. */
export const weekdayOf = (day: CivilDay): number => (((toNumber(day) + 4) % 7) + 7) % 7;

export type Direction = 'past' | 'future' | 'none';

/** `expected`: the sentence looks ahead ("planned", "will", سيعقد, 将) without saying "next". */
export type YearHint = Direction | 'expected';
const HALF_YEAR = 6; // months

/** The year meant by a month named without one: the year of publication, unless a word says other or half a year's distance does. */
export function yearOf(month: number, day: number | null, hint: YearHint, published: CivilDay): number {
  const { year } = published;
  const ahead = month - published.month + (day === null ? 0 : (day - published.day) / 31); // in months, negative when gone by
  switch (hint) {
    // "last November" said in November is the year before's: of the present month one says "this"
    case 'past': return month >= published.month ? year - 1 : year;
    case 'future': return ahead < 0 || (ahead === 0 && day === null) ? year + 1 : year;
    case 'expected': return ahead < -HALF_YEAR ? year + 1 : year;
    case 'none':
      if (published.month === 12 && month === 1) return year + 1;
      return ahead > HALF_YEAR ? year - 1 : year;
  }
}

/** EDTF of a day or month whose year may be unsaid: with a publication day it is resolved, without one it stays open. */
export function dayOrMonth(
  year: number | null, month: number, day: number | null, hint: YearHint, published: CivilDay | null,
): { edtf: string; formula: string | null } {
  const write = (y: string) => `${y}-${pad(month)}${day === null ? '' : `-${pad(day)}`}`;
  if (year !== null) return { edtf: write(pad(year, 4)), formula: null };
  if (published === null) return { edtf: write('XXXX'), formula: null };
  const resolved = write(String(yearOf(month, day, hint, published)));
  return { edtf: resolved, formula: `${write('XXXX')} read with publication on ${writeDay(published)}` };
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `expected`: a sentence that looks ahead without saying "next"; on the day itself it means today. */
export function resolveWeekday(weekday: number, direction: YearHint | 'before', today: CivilDay | null): { edtf: string | null; formula: string | null } {
  if (today === null) return { edtf: null, formula: null };
  const name = WEEKDAYS[weekday] ?? '';
  const back = (weekdayOf(today) - weekday + 7) % 7;
  switch (direction) {
    case 'future': return { edtf: writeDay(addDays(today, 7 - back)), formula: `${name} after ${writeDay(today)}` };
    case 'expected': return { edtf: writeDay(addDays(today, back === 0 ? 0 : 7 - back)), formula: `${name} on or after ${writeDay(today)}` };
    case 'before': return { edtf: writeDay(addDays(today, back === 0 ? -7 : -back)), formula: `${name} before ${writeDay(today)}` };
    case 'past':
    case 'none': return { edtf: writeDay(addDays(today, -back)), formula: `${name} on or before ${writeDay(today)}` };
  }
}

/** A count of years reckoned from the publication year: 65 past ones from 2021 are 1956/2021. */
export function countedYears(years: number, direction: Direction, published: CivilDay | null): { edtf: string | null; formula: string | null } {
  if (published === null || direction === 'none' || years < 1 || years > published.year - 1) return { edtf: null, formula: null };
  const { year } = published;
  return direction === 'past'
    ? { edtf: `${pad(year - years, 4)}/${pad(year, 4)}`, formula: `${year} − ${years} = ${year - years}` }
    : { edtf: `${pad(year, 4)}/${pad(year + years, 4)}`, formula: `${year} + ${years} = ${year + years}` };
}

/** Ten years ago, said in 2021, is the year 2011. */
export function yearsAgo(years: number, published: CivilDay | null): { edtf: string | null; formula: string | null } {
  if (published === null || years < 1 || years > published.year - 1) return { edtf: null, formula: null };
  return { edtf: pad(published.year - years, 4), formula: `${published.year} − ${years} = ${published.year - years}` };
}
