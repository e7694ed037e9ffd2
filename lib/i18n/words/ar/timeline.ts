import { formatNumber, isolate, plural } from '../../format';
import type { TimelineMessages, Counted } from '../../messages/timeline';

const n = formatNumber;

function arabicCount(one: string, two: string, few: string, many: string, other: string): Counted {
  return (count, locale) => {
    switch (plural('ar', count)) {
      case 'one': return `${one} واحد`;
      case 'two': return two;
      case 'few': return `${n(count, locale)} ${few}`;
      case 'many': return `${n(count, locale)} ${many}`;
      case 'zero':
      case 'other': return `${n(count, locale)} ${other}`;
    }
  };
}

const eventsInArabic = arabicCount('حدث', 'حدثان', 'أحداث', 'حدثًا', 'حدث');

export const TIMELINE: TimelineMessages = {
  title: 'الخط الزمني',
  lanes: {
    'diplomatic-relations': 'العلاقات', visit: 'الزيارات', call: 'المكالمات', agreement: 'الاتفاقات', economy: 'الاقتصاد', aid: 'المساعدات',
    'un-vote': 'التصويت الأممي', multilateral: 'متعدد الأطراف', 'conflict-context': 'السياق',
  },
  events: eventsInArabic,
  years: arabicCount('عام', 'عامان', 'أعوام', 'عامًا', 'عام'),
  sources: arabicCount('مصدر', 'مصدران', 'مصادر', 'مصدرًا', 'مصدر'),
  yearsOfRelations: (years) => `${years} من العلاقات`,
  finding: ({ span, count, densest, gap }) =>
    [span === null ? count : `${span}: ${count}`, ...(densest === null ? [] : [`أكثفها في ${densest}`]), ...(gap === null ? [] : [`ولا حدث مسجّل في ${gap}`])].join('، '),
  matching: (some, all, locale) => `يطابق المرشِّح ${eventsInArabic(some, locale)} من أصل ${n(all, locale)}`,
  noneMatch: (all, locale) => `لا يطابق المرشِّح أيٌّ من الأحداث (${n(all, locale)})؛ أزل المرشِّح لعرضها`,
  empty: 'لا حدث مؤرخًا لعرضه',
  only: (date, title) => `حدث واحد: ${isolate(title)}، ${isolate(date)}`,
  comma: '، ',
  weaker: 'مصدر أضعف',
  after: { call: 'بعد المكالمة', article: 'بعد المقال' },
  derived: (years, formula) => `${years} · مستنتج: ${isolate(formula.replaceAll(' ', '\u00a0'))}`,
  noEvent: (years) => `لا حدث مسجّل ${years}`,
  crowd: ({ events, lane, dates }) => [`${events} متقاربة`, lane, dates, 'فتح'].map(isolate).join('، '),
  legend: { name: 'مصدر المعرفة', year: 'السنة فقط', weaker: 'مصدر أضعف', about: 'تاريخ تقريبي', latest: 'في موعد أقصاه', count: 'أحداث متقاربة مع عددها' },
  shown: {
    name: 'الأحداث المرسومة',
    main: (count, locale) => `الأحداث الرئيسية (${n(count, locale)})`,
    all: (count, locale) => `الكل (${n(count, locale)})`,
  },
  zoom: { name: 'التكبير', closer: 'تكبير', farther: 'تصغير', whole: 'عرض الزمن كله', wholeShort: 'الكل', article: 'عرض الزمن الذي يتناوله المقال', articleShort: 'المقال', picked: 'المحدَّد' },
  play: { start: 'تشغيل السنوات', pause: 'إيقاف مؤقت' },
  close: 'إغلاق',
  turn: 'اعكس الزمن',
  overview: { name: 'المدة المعروضة', from: 'أول يوم معروض', until: 'آخر يوم معروض' },
  summary: ({ lanes, finding }) => `${finding}. المسارات: ${lanes}.`,
  source: ({ publisher, date, events }) =>
    `المقال: ${[publisher === null ? 'الناشر غير مذكور' : isolate(publisher), ...(date === null ? [] : [date])].join('، ')}. التسلسل الزمني: ${events}، لكل منها مرجع؛ وتحمل الأحداث الخارجية مصادرها.`,
  table: { caption: 'كل الأحداث المرسومة بترتيبها الزمني', date: 'التاريخ', event: 'الحدث', category: 'المسار', class: 'مصدر المعرفة', participants: 'المشاركون', sources: 'المصادر', page: (first, last, all) => `الصفوف ${isolate(`${first}–${last}`)} من ${isolate(all)}`, earlier: 'الأقدم', later: 'الأحدث' },
};
