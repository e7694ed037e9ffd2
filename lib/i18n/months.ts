/** Arabic month names by region; `dual` is the United Nations' "كانون الثاني/يناير". */
export type MonthNames = 'egypt' | 'levant' | 'maghreb' | 'dual';

// Own tables: the ICU of Node and that of a browser differ. Gregorian calendar, January first.
const EGYPT = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'] as const;
const LEVANT = [
  'كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول',
] as const;
// Algeria and Tunisia; Morocco's press uses a mixture of this and the Egyptian names.
const MAGHREB = ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'] as const;

export const ARABIC_MONTHS: Readonly<Record<MonthNames, readonly string[]>> = {
  egypt: EGYPT,
  levant: LEVANT,
  maghreb: MAGHREB,
  dual: LEVANT.map((name, month) => `${name}/${EGYPT[month] ?? ''}`),
};

export const ENGLISH_MONTHS: readonly string[] = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];
