import type { Lang } from '../../i18n/lang';

/** The lines of a text that can hold a date, run together, and the place in the whole text of a place in them. */
export type DatedLines = { readonly text: string; readonly at: (place: number) => number };

// Every date has a digit or one of these: a unit, a month, a weekday, a word for a day or a season. Folded spelling. A test runs each
// rule's own examples through here, so a rule that reads a new word fails until the word is added.
const SIGNS: Readonly<Record<Lang, RegExp>> = {
  ar: /[0-9]|(?<![\u0621-\u064a])[وف]?[بلك]?(?:ا?ل)?(?:يوم|ايام|امس|غد|صباح|مساء|بارح|ليل|ليال|ساع|دقيق|دقايق|دقائق|اسبوع|اسابيع|شهر|شهور|اشهر|عام|اعوام|سن[هوي]|سنت|عقد|عقود|قرن|قرون|صيف|شتاء|ربيع|خريف|فصل|(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)ين[اي]|احد|اثنين|ثلاثاء|ثلثاء|اربعاء|خميس|جمع|سبت|يناير|كانون|جانفي|فبراير|شباط|فيفري|مارس|اذار|ابريل|نيسان|افريل|ماي|ايار|يوني|حزيران|جوان|يولي|تموز|جويليه|اغسطس|اب(?![\u0621-\u064a])|غشت|اوت|سبتم|ايلول|شتنبر|اكتوبر|تشرين|نوفمبر|نونبر|ديسمبر|دجنبر|محرم|صفر|جمادي|رجب|شعبان|رمضان|شوال|ذو|ذي)/,
  en: /[0-9]|day|night|morrow|morning|afternoon|evening|week|month|year|decade|centur|hour|minute|quarter|summer|winter|spring|autumn|fall|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/,
  zh: /[0-9年月日天周世时分季代昨今明晚晨]|星期|礼拜/,
};

export function datedLines(text: string, lang: Lang): DatedLines {
  const signs = SIGNS[lang];
  const kept: string[] = [];
  // of each kept line its start in the run and how far it was moved
  const starts: number[] = [];
  const shifts: number[] = [];
  let length = 0;
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const until = end < 0 ? text.length : end + 1;
    const line = text.slice(from, until);
    if (signs.test(line)) {
      kept.push(line);
      starts.push(length);
      shifts.push(from - length);
      length += line.length;
    }
    from = until;
  }
  if (length === text.length) return { text, at: (place) => place };
  return { text: kept.join(''), at: (place) => place + (shifts[lastUpTo(starts, place)] ?? 0) };
}

function lastUpTo(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
