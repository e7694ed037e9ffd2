import type { Category } from '../../dossier/schema';
import { formatNumber, isolate, plural, type Locale } from '../format';
import type { Lang } from '../lang';

type Counted = (n: number, locale: Locale) => string;
type FindingParts = {
  /** "65 years of relations"; null when no length can be named. */
  readonly span: string | null;
  readonly count: string;
  readonly densest: string | null;
  readonly gap: string | null;
};

type TimelineMessages = {
  readonly title: string;
  readonly lanes: Record<Category, string>;
  readonly events: Counted;
  readonly years: Counted;
  readonly sources: Counted;
  readonly yearsOfRelations: (years: string) => string;
  readonly finding: (parts: FindingParts) => string;
  readonly matching: (some: number, all: number, locale: Locale) => string;
  readonly noneMatch: (all: number, locale: Locale) => string;
  readonly empty: string;
  readonly only: (date: string, title: string) => string;
  /** Joins the parts of what a screen reader says. */
  readonly comma: string;
  readonly weaker: string;
  readonly after: Record<'call' | 'article', string>;
  readonly derived: (years: string, formula: string) => string;
  readonly noEvent: (years: string) => string;
  /** What a screen reader says of several events drawn as one. */
  readonly crowd: (parts: { readonly events: string; readonly lane: string; readonly dates: string }) => string;
  readonly legend: { readonly name: string; readonly year: string; readonly weaker: string; readonly about: string; readonly latest: string };
  readonly shown: { readonly name: string; readonly main: Counted; readonly all: Counted };
  readonly zoom: { readonly name: string; readonly closer: string; readonly farther: string; readonly whole: string; readonly wholeShort: string; readonly article: string; readonly articleShort: string; readonly picked: string };
  /** The years passing by. */
  readonly play: { readonly start: string; readonly pause: string };
  readonly close: string;
  readonly turn: string;
  readonly overview: { readonly name: string; readonly from: string; readonly until: string };
  readonly summary: (parts: { readonly lanes: string; readonly finding: string }) => string;
  readonly source: (parts: { readonly publisher: string | null; readonly date: string | null; readonly events: string }) => string;
  readonly table: {
    readonly caption: string;
    readonly date: string;
    readonly event: string;
    readonly category: string;
    readonly class: string;
    readonly participants: string;
    readonly sources: string;
    /** A long table stands in pages. */
    readonly page: (first: string, last: string, all: string) => string;
    readonly earlier: string;
    readonly later: string;
  };
};

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

function englishCount(one: string, other: string): Counted {
  return (count, locale) => `${n(count, locale)} ${plural('en', count) === 'one' ? one : other}`;
}

const eventsInArabic = arabicCount('حدث', 'حدثان', 'أحداث', 'حدثًا', 'حدث');

export const TIMELINE: Record<Lang, TimelineMessages> = {
  en: {
    title: 'Timeline',
    lanes: {
      'diplomatic-relations': 'Relations', visit: 'Visits', call: 'Calls', agreement: 'Agreements', economy: 'Economy', aid: 'Aid',
      'un-vote': 'UN votes', multilateral: 'Multilateral', 'conflict-context': 'Context',
    },
    events: englishCount('event', 'events'),
    years: englishCount('year', 'years'),
    sources: englishCount('source', 'sources'),
    yearsOfRelations: (years) => `${years} of relations`,
    finding: ({ span, count, densest, gap }) =>
      [span === null ? count : `${span}: ${count}`, ...(densest === null ? [] : [`densest in ${densest}`]), ...(gap === null ? [] : [`none recorded for ${gap}`])].join(', '),
    matching: (some, all, locale) => `${n(some, locale)} of ${n(all, locale)} events ${some === 1 ? 'matches' : 'match'} the filter`,
    noneMatch: (all, locale) => `None of the ${n(all, locale)} events matches the filter; clear it to see them`,
    empty: 'No dated event to draw',
    only: (date, title) => `One event: ${title}, ${date}`,
    comma: ', ',
    weaker: 'weaker source',
    after: { call: 'after the call', article: 'after the article' },
    derived: (years, formula) => `${years} · derived: ${formula}`,
    noEvent: (years) => `no event recorded ${years}`,
    crowd: ({ events, lane, dates }) => `${events} close together, ${lane}, ${dates}; open`,
    legend: { name: 'How we know it', year: 'year only', weaker: 'weaker source', about: 'about', latest: 'at the latest' },
    shown: {
      name: 'Events drawn',
      main: (count, locale) => `${n(count, locale)} main events`,
      all: (count, locale) => `all ${n(count, locale)}`,
    },
    zoom: { name: 'Zoom', closer: 'Zoom in', farther: 'Zoom out', whole: 'Show all of time', wholeShort: 'All', article: 'Show the time that the article speaks of', articleShort: 'Article', picked: 'Selection' },
    play: { start: 'Play the years', pause: 'Pause' },
    close: 'Close',
    turn: 'Reverse time',
    overview: { name: 'The stretch of time shown', from: 'First day shown', until: 'Last day shown' },
    summary: ({ lanes, finding }) => `${finding}. Lanes: ${lanes}.`,
    source: ({ publisher, date, events }) =>
      `Article: ${[publisher ?? 'publisher not given', ...(date === null ? [] : [date])].join(', ')}. Chronology: ${events}, each cited; external events carry their sources.`,
    table: { caption: 'Every event drawn, in time order', date: 'Date', event: 'Event', category: 'Lane', class: 'How we know it', participants: 'Participants', sources: 'Sources', page: (first, last, all) => `Rows ${first}–${last} of ${all}`, earlier: 'Earlier', later: 'Later' },
  },
  ar: {
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
    legend: { name: 'مصدر المعرفة', year: 'السنة فقط', weaker: 'مصدر أضعف', about: 'تاريخ تقريبي', latest: 'في موعد أقصاه' },
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
  },
  zh: {
    title: '时间线',
    lanes: {
      'diplomatic-relations': '双边关系', visit: '访问', call: '通话', agreement: '协议', economy: '经济', aid: '援助',
      'un-vote': '联合国表决', multilateral: '多边', 'conflict-context': '背景',
    },
    events: (count, locale) => `${n(count, locale)}个事件`,
    years: (count, locale) => `${n(count, locale)}年`,
    sources: (count, locale) => `${n(count, locale)}个来源`,
    yearsOfRelations: (years) => `${years}双边关系`,
    finding: ({ span, count, densest, gap }) =>
      [span === null ? count : `${span}：${count}`, ...(densest === null ? [] : [`${densest}最为密集`]), ...(gap === null ? [] : [`${gap}无记录`])].join('，'),
    matching: (some, all, locale) => `${n(all, locale)}个事件中有${n(some, locale)}个符合筛选条件`,
    noneMatch: (all, locale) => `${n(all, locale)}个事件均不符合筛选条件；清除筛选即可显示`,
    empty: '没有可绘制的有日期事件',
    only: (date, title) => `一个事件：${title}，${date}`,
    comma: '，',
    weaker: '来源较弱',
    after: { call: '通话之后', article: '文章之后' },
    derived: (years, formula) => `${years} · 推算：${formula}`,
    noEvent: (years) => `${years}无事件记录`,
    crowd: ({ events, lane, dates }) => `${events}时间相近，${lane}，${dates}；展开`,
    legend: { name: '依据', year: '仅知年份', weaker: '来源较弱', about: '大约', latest: '不晚于' },
    shown: {
      name: '所绘事件',
      main: (count, locale) => `${n(count, locale)}个主要事件`,
      all: (count, locale) => `全部${n(count, locale)}个`,
    },
    zoom: { name: '缩放', closer: '放大', farther: '缩小', whole: '显示全部时间', wholeShort: '全部', article: '显示文章所述时段', articleShort: '文章', picked: '所选' },
    play: { start: '逐年播放', pause: '暂停' },
    close: '关闭',
    turn: '反转时间方向',
    overview: { name: '所示时段', from: '所示第一天', until: '所示最后一天' },
    summary: ({ lanes, finding }) => `${finding}。分栏：${lanes}。`,
    source: ({ publisher, date, events }) =>
      `文章：${[publisher ?? '未注明发布者', ...(date === null ? [] : [date])].join('，')}。大事记：${events}，均注明出处；外部事件附有来源。`,
    table: { caption: '所绘的全部事件，按时间排列', date: '日期', event: '事件', category: '分栏', class: '依据', participants: '相关方', sources: '来源', page: (first, last, all) => `第${first}至${last}行，共${all}行`, earlier: '较早', later: '较晚' },
  },
};
