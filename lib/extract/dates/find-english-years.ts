import { findAll, wordAfter, wordBefore, type DateRule } from './date-rule';
import { OPEN, YEAR } from './english-calendar-words';

const BETWEEN = new RegExp(`${OPEN}(?:between |from |during )?${YEAR}(?: ?- ?| to | and | until | through )((?:1[0-9]|20)\\d{2}|\\d{2})(?![0-9])`, 'g');
const SEASON = new RegExp(`${OPEN}(?:the )?(?:early |late |mid-?)?(?:the )?((?:1[0-9]|20)[0-9]0)'?s(?![a-z])`, 'g');
const BARE = /()(?<![a-z0-9/$€£+]|[0-9][.,-])((?:19|20)\d{2})(?![0-9%/]|[.,][0-9]|-[a-z0-9]|s(?![a-z]))/g;
const NOT_AFTER = new Set('resolution resolutions no number about nearly around over than some least almost article agenda vision unsc unga approximately roughly killed flight'.split(' '));
const COUNTED = /^(?:people|troops|soldiers|civilians|persons|men|women|children|miles|km|kilometers|kilometres|meters|metres|tons|tonnes|homes|families|refugees|migrants|dollars|euros|megawatts|mw|members|workers|police|officers|fighters|rockets|missiles|drones|square|cases|deaths|more|others|students|companies|jobs|additional|new|us|hours)$/;

/** 2016, between 1995 and 1999, the 1990s; not "resolution 2254", not "2000 troops". */
export const findEnglishYears: DateRule = {
  name: 'english-year',
  find: ({ text }) => [
    ...findAll(text, BETWEEN, ([whole, , first, last]) => {
      const from = Number(first);
      const until = (last ?? '').length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
      if (from >= until || until > 2200 || ((last ?? '').length === 2 && !whole.includes('-'))) return null;
      return { kind: 'interval', edtf: `${from}/${until}` };
    }),
    ...findAll(text, SEASON, ([, , decade]) => ({ kind: 'interval', edtf: `${(decade ?? '').slice(0, 3)}X` })),
    ...findAll(text, BARE, ([, , year], start, end) =>
      NOT_AFTER.has(wordBefore(text, start)) || COUNTED.test(wordAfter(text, end)) ? null : { kind: 'point', edtf: year ?? null }),
  ],
};
