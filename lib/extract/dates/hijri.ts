import type { CivilDay } from './calendar';

// The tabular Islamic calendar, civil epoch (16 July 622, Julian): within a day or two of Umm al-Qura,
// so whoever writes a value from here marks it approximate. Reingold and Dershowitz, Calendrical Calculations, ch. 7.
const EPOCH_JULIAN_DAY = 1948440; // noon-based Julian day number of 1 Muharram 1
const UNIX_JULIAN_DAY = 2440588;

export function hijriToCivil(year: number, month: number, day: number): CivilDay {
  const julianDay = day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + EPOCH_JULIAN_DAY - 1;
  const at = new Date((julianDay - UNIX_JULIAN_DAY) * 86_400_000);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
