import { addMonths, writeMonth, type CivilDay } from './calendar';
import { findAll, wordBefore, type DateRule } from './date-rule';
import { CLOSE, directionOf, OPEN } from './english-calendar-words';

const EDGE = '(?:(?:earlier|later|early|late|at the end of|the end of|in the middle of) )?';
const ONE = new RegExp(`${OPEN}${EDGE}(this|last|next|the past|the coming|the last|the next|the previous) (weekend|week|month|year|decade|century|quarter|summer|winter|spring|autumn|fall)${CLOSE}`, 'g');
const MANY = new RegExp(`${OPEN}(?:the )?(coming|recent|next few|past few|last few|next several|past several|upcoming|next couple of|past couple of|following|past|last) (hours|days|weeks|months|years|decades)${CLOSE}`, 'g');
const AHEAD = new RegExp(`${OPEN}the (hours|days|weeks|months|years) (ahead|to come)${CLOSE}`, 'g');
const WEEKEND = new RegExp(`${OPEN}(?:over |at )?the weekend${CLOSE}|${OPEN}(?:year|month|week)(?:'s |-)end${CLOSE}|${OPEN}(?:earlier|later) in the (?:day|week|month|year)${CLOSE}`, 'g');
const CENTURIES = new RegExp(`${OPEN}(?:the )?(?:end of (?:the )?(?:year|month|week))${CLOSE}(?! \\d)`, 'g');

/** this year, last month, the coming days, later this week, the end of the year. A year or month is resolved. */
export const findEnglishVagueTimes: DateRule = {
  name: 'english-vague',
  find: ({ text, publishedOn }) => [
    ...findAll(text, ONE, ([, , marker, unit], start) =>
      wordBefore(text, start) === 'of' && unit === 'quarter' ? null : { kind: 'vague', ...resolve(unit ?? '', marker ?? '', publishedOn) }),
    // "recent years" counts nothing and names none, as "recently" does
    ...findAll(text, MANY, ([, , marker, unit]) => (/^(?:recent|past|last)$/.test(marker ?? '') && /^(?:year|decade)s$/.test(unit ?? '') ? null : { kind: 'vague', edtf: null })),
    ...findAll(text, AHEAD, () => ({ kind: 'vague', edtf: null })),
    ...findAll(text, WEEKEND, () => ({ kind: 'vague', edtf: null, confidence: 0.7 })),
    ...findAll(text, CENTURIES, () => ({ kind: 'vague', edtf: null, confidence: 0.7 })),
  ],
};

const STEP = { past: -1, none: 0, future: 1 } as const;

// "the past year" is the twelve months up to now, not a calendar year
function resolve(unit: string, marker: string, published: CivilDay | null): { edtf: string | null; formula: string | null } {
  if (published === null || marker.startsWith('the')) return { edtf: null, formula: null };
  const step = STEP[directionOf(marker)];
  const sign = step < 0 ? `− ${-step}` : `+ ${step}`;
  if (unit === 'year') return { edtf: String(published.year + step), formula: `${published.year} ${sign}` };
  if (unit === 'month') return { edtf: writeMonth(addMonths(published, step)), formula: `month of publication ${sign}` };
  return { edtf: null, formula: null };
}
