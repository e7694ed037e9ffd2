import { fold } from '../../text/normalise';
import { anyOf, CLOSE, OPEN } from './arabic-calendar-words';
import { findAll, type DateRule } from './date-rule';

const STEMS: readonly (readonly [string, string])[] = [
  ['عشرين', '2'], ['ثلاثين', '3'], ['أربعين', '4'], ['خمسين', '5'], ['ستين', '6'], ['سبعين', '7'], ['ثمانين', '8'], ['تسعين', '9'],
];
const DECADES = new Map(STEMS.flatMap(([stem, digit]) => [`${stem}يات`, `${stem}ات`].map((word) => [fold(word), digit] as const)));
const CENTURIES = new Map([['الماضي', '19'], ['العشرين', '19'], ['التاسع عشر', '18'], ['الحادي والعشرين', '20'], ['الحالي', '20']].map(([word, digits]) => [fold(word ?? ''), digits ?? '19'] as const));
const DECADE = new RegExp(`${OPEN}(?:عقد )?(?:ال)?(${anyOf(DECADES.keys())})${CLOSE}(?: (?:من )?القرن (${anyOf(CENTURIES.keys())})${CLOSE})?`, 'g');

/** التسعينيات, سبعينيات القرن الماضي. A decade named alone is of the last century. */
export const findArabicDecades: DateRule = {
  name: 'arabic-decade',
  find: ({ text }) => findAll(text, DECADE, ([, , word, century], _start, end) => {
    if (/^ من (?:ال)?عمر/.test(text.slice(end, end + 10))) return null; // في الثلاثينيات من العمر: an age
    const digit = DECADES.get(word ?? '');
    if (digit === undefined) return null;
    const formula = century === undefined ? 'a decade named alone is of the twentieth century' : null;
    return { kind: 'interval', edtf: `${CENTURIES.get(century ?? '') ?? '19'}${digit}X`, formula, confidence: 0.8 };
  }),
};
