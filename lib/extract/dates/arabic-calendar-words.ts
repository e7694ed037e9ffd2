import { fold } from '../../text/normalise';

/** An alternation of words in folded spelling, longest first so that a name wins over its beginning. */
export const anyOf = (words: Iterable<string>): string =>
  [...new Set([...words].map(fold))].toSorted((a, b) => b.length - a.length).map((word) => word.replaceAll('.', '\\.')).join('|');

// Egypt and the Gulf; the Levant and Iraq; the Maghreb (Morocco, then Algeria and Tunisia).
const MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'كانون ثاني', 'جانفي', 'ينايـر'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار', 'اذار'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ماي'],
  ['يونيو', 'حزيران', 'جوان', 'يونيه'],
  ['يوليو', 'تموز', 'يوليوز', 'جويلية', 'يوليه'],
  ['أغسطس', 'آب', 'غشت', 'أوت', 'اغسطس'],
  ['سبتمبر', 'أيلول', 'شتنبر', 'سبتمر'],
  ['أكتوبر', 'تشرين الأول', 'تشرين أول', 'اكتوبر'],
  ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'نونبر'],
  ['ديسمبر', 'كانون الأول', 'كانون أول', 'دجنبر'],
];
const HIJRI_MONTHS: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام'], ['صفر'], ['ربيع الأول', 'ربيع أول'], ['ربيع الآخر', 'ربيع الثاني', 'ربيع آخر'],
  ['جمادى الأولى', 'جمادى الأول'], ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر'], ['رجب'], ['شعبان'], ['رمضان', 'رمضان المبارك'],
  ['شوال'], ['ذي القعدة', 'ذو القعدة', 'ذوالقعدة'], ['ذي الحجة', 'ذو الحجة', 'ذوالحجة'],
];
const numbered = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((variants, i) => variants.map((name) => [fold(name), i + 1] as const)));

export const ARABIC_MONTHS = numbered(MONTHS);
export const HIJRI_MONTH_NUMBERS = numbered(HIJRI_MONTHS);
export const HIJRI_MONTH = anyOf(HIJRI_MONTH_NUMBERS.keys());
export const ONE_MONTH = anyOf(ARABIC_MONTHS.keys());
/** A month, or its two names at once: "كانون الثاني/يناير", "مايو (أيار)". Adds one group, the first name. */
export const MONTH = `(${ONE_MONTH})(?: ?[/-] ?(?:${ONE_MONTH})| ?\\( ?(?:${ONE_MONTH}) ?\\))?`;
/** "practised" (مارس), "how much" and persons' names: months only where something else says so. */
export const WORDY_MONTHS = new Set(['مارس', 'ماي', 'آب', 'أوت', 'جوان', 'نيسان', 'أيار'].map(fold));

const ONES = ['واحد', 'اثن', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع'];
// "one" and "two" agree in gender, "two" in case; the others take a ta marbuta or none
const ONE_ENDINGS: readonly (readonly string[])[] = [['', 'ة'], ['ان', 'ين', 'تان', 'تين', 'ا', 'ي', 'تا', 'تي']];
const TENS: readonly (readonly [string, number])[] = [
  ['عشر', 20], ['ثلاث', 30], ['أربع', 40], ['خمس', 50], ['ست', 60], ['سبع', 70], ['ثمان', 80], ['تسع', 90],
];
const ORDINAL_ONES = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'];

/** Days of the month as words, "الأول" to "الحادي والثلاثين". */
export const ARABIC_ORDINALS: ReadonlyMap<string, number> = new Map(ordinals().map(([word, value]) => [fold(word), value]));
function ordinals(): [string, number][] {
  const all: [string, number][] = ORDINAL_ONES.map((word, i) => [word, i + 1]);
  ['الحادي', ...ORDINAL_ONES.slice(1, 9)].forEach((word, i) => {
    all.push([`${word} عشر`, 11 + i]);
    for (const ending of ['ين', 'ون']) {
      all.push([`${word} والعشر${ending}`, 21 + i], [`العشر${ending}`, 20], [`الثلاث${ending}`, 30]);
      if (i === 0) all.push([`${word} والثلاث${ending}`, 31]);
    }
  });
  return all;
}
export const ORDINAL = anyOf(ARABIC_ORDINALS.keys());

/** Cardinals as words, one to ninety-nine and the round hundreds, with the genders and cases news prose uses. */
export const ARABIC_CARDINALS: ReadonlyMap<string, number> = new Map(cardinals().map(([word, value]) => [fold(word), value]));
function cardinals(): [string, number][] {
  const all: [string, number][] = [];
  const ones: [string, number][] = [];
  ONES.forEach((stem, i) => {
    for (const ending of ONE_ENDINGS[i] ?? ['', 'ة']) ones.push([stem + ending, i + 1]);
  });
  ones.push(['إحدى', 1], ['أحد', 1], ['ثمان', 8], ['ثمانية', 8], ['عشر', 10], ['عشرة', 10]);
  for (const [word, value] of ones) {
    if (value > 2) all.push([word, value]);
    if (value < 10) all.push([`${word} عشر`, 10 + value], [`${word} عشرة`, 10 + value]);
  }
  for (const [stem, value] of TENS) {
    for (const ending of ['ون', 'ين']) {
      all.push([stem + ending, value]);
      for (const [word, unit] of ones) if (unit < 10) all.push([`${word} و${stem}${ending}`, value + unit]);
    }
  }
  all.push(['مئة', 100], ['مائة', 100], ['مئتي', 200], ['مائتي', 200], ['مئتين', 200], ['ثلاثمئة', 300], ['ألف', 1000]);
  return all;
}
export const CARDINAL = anyOf(ARABIC_CARDINALS.keys());

const PAST = 'الماضي الماضية الماضيين الماضيتين المنصرم المنصرمة المنصرمين الفائت الفائتة الأخير الأخيرة الأخيرين الأخيرتين الفارط المنقضي المنقضية'.split(' ');
const FUTURE = 'المقبل المقبلة المقبلين المقبلتين القادم القادمة القادمين القادمتين التالي التالية الآتي الآتية القابل'.split(' ');
const PRESENT = 'الحالي الحالية الجاري الجارية'.split(' ');
const pastWords = new Set(PAST.map(fold));
const futureWords = new Set(FUTURE.map(fold));
export const DIRECTION = anyOf([...PAST, ...FUTURE, ...PRESENT]);

export function directionOf(word: string | undefined): 'past' | 'future' | 'none' {
  if (word === undefined) return 'none';
  if (pastWords.has(word)) return 'past';
  return futureWords.has(word) ? 'future' : 'none';
}

/** Opens an Arabic word, clitics in group 1. */
export const OPEN = '((?<![\\u0621-\\u064a0-9])(?:[وف]?[بلك]?))';
export const CLOSE = '(?![\\u0621-\\u064a])';
export const YEAR = '(1[0-9]{3}|20[0-9]{2})(?![0-9]|[.,٫][0-9])';
