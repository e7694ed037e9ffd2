import { formatList, formatNumber, isolate, plural, type Locale } from '../../format';
import type { MapMessages, Counted } from '../../messages/map';

function listed(named: readonly Counted[], locale: Locale): string {
  return formatList(named.map(({ name, count }) => `${isolate(name)} ${formatNumber(count, locale)}`), locale.lang);
}

/** "مرة واحدة" · "مرتين" · "3 مرات" · "11 مرة": the counted noun follows the number. */
function arabicTimes(n: number, locale: Locale): string {
  switch (plural('ar', n)) {
    case 'one': return 'مرة واحدة';
    case 'two': return 'مرتين';
    case 'few': return `${formatNumber(n, locale)} مرات`;
    case 'zero':
    case 'many':
    case 'other': return `${formatNumber(n, locale)} مرة`;
  }
}

/** In the nominative, as the subject of what was named. */
function arabicMorePlaces(n: number, locale: Locale): string {
  switch (plural('ar', n)) {
    case 'one': return 'وذُكر مكان آخر واحد';
    case 'two': return 'وذُكر مكانان آخران';
    case 'few': return `وذُكرت ${formatNumber(n, locale)} أماكن أخرى`;
    case 'zero':
    case 'many': return `وذُكر ${formatNumber(n, locale)} مكانًا آخر`;
    case 'other': return `وذُكر ${formatNumber(n, locale)} مكان آخر`;
  }
}

/** "وقع حدث واحد" · "وقع حدثان" · "وقعت 3 أحداث": as the subject of what took place. */
function arabicEvents(n: number, locale: Locale): string {
  switch (plural('ar', n)) {
    case 'one': return 'وقع حدث واحد من أحداث الفترة';
    case 'two': return 'وقع حدثان من أحداث الفترة';
    case 'few': return `وقعت ${formatNumber(n, locale)} أحداث من الفترة`;
    case 'zero':
    case 'many': return `وقع ${formatNumber(n, locale)} حدثًا من الفترة`;
    case 'other': return `وقع ${formatNumber(n, locale)} حدث من الفترة`;
  }
}

function arabicStatements(n: number, locale: Locale): string {
  switch (plural('ar', n)) {
    case 'one': return 'تصريح واحد';
    case 'two': return 'تصريحان';
    case 'few': return `${formatNumber(n, locale)} تصريحات`;
    case 'zero':
    case 'many': return `${formatNumber(n, locale)} تصريحًا`;
    case 'other': return `${formatNumber(n, locale)} تصريح`;
  }
}

function arabicPlaces(n: number, locale: Locale): string {
  switch (plural('ar', n)) {
    case 'one': return 'مكان واحد';
    case 'two': return 'مكانين';
    case 'few': return `${formatNumber(n, locale)} أماكن`;
    case 'zero':
    case 'many': return `${formatNumber(n, locale)} مكانًا`;
    case 'other': return `${formatNumber(n, locale)} مكان`;
  }
}

export const MAP: MapMessages = {
  title: 'الأماكن',
  summary: (places, times, locale) => `خريطة تضم ${arabicPlaces(places, locale)} مما يسميه المقال، ومجموع مرات الذكر ${formatNumber(times, locale)}.`,
  finding: (finding, locale) => {
    switch (finding.kind) {
      case 'empty': return 'لا يسمي المقال مكانًا يمكن أن تبينه خريطة.';
      case 'unmatched': return 'لا يطابق عامل التصفية أيًّا من الأماكن التي يسميها المقال.';
      case 'filtered': return `يطابق عامل التصفية ${formatNumber(finding.matched, locale)} من أصل ${formatNumber(finding.all, locale)}: ${formatList([listed(finding.named, locale), ...(finding.more === 0 ? [] : [`${formatNumber(finding.more, locale)} غيرها`])], 'ar')}.`;
      case 'all': {
        const named = `ورد ذكر ${formatList(finding.named.map(({ name, count }) => `${isolate(name)} ${arabicTimes(count, locale)}`), 'ar')}`;
        const which = finding.more === 1 ? 'ورد' : 'ورد كل منها';
        const where = finding.concerning === null ? '' : `، ${finding.more === 2 ? 'ورد كل منهما' : which} في تصريح يتناول ${isolate(finding.concerning)} أيضًا`;
        return finding.more === 0 ? `${named}.` : `${named}؛ ${arabicMorePlaces(finding.more, locale)}${where}.`;
      }
    }
  },
  times: arabicTimes,
  how: ({ byName, byAdjective, byCapital }, locale) =>
    [
      ...(byName > 0 ? [`${formatNumber(byName, locale)} بالاسم`] : []),
      ...(byAdjective > 0 ? [`${formatNumber(byAdjective, locale)} بصيغة النسبة`] : []),
      ...(byCapital > 0 ? [`${formatNumber(byCapital, locale)} باسم العاصمة`] : []),
    ].join('، '),
  spoken: (naming, locale) => {
    const kind = naming.kind === 'country' ? '' : `، ${MAP.kinds[naming.kind]}`;
    const how = naming.count === naming.byName ? '' : `: ${MAP.how(naming, locale)}`;
    const roles = naming.roles.length === 0 ? '' : `؛ ${formatList(naming.roles.map((role) => MAP.roles[role]), 'ar')}`;
    return `${isolate(naming.name)}${kind}، ورد الاسم ${arabicTimes(naming.count, locale)}${how}${roles}`;
  },
  spokenSite: ({ name, count, alone }, locale) => `${alone ? `${isolate(name)}: ` : ''}${arabicEvents(count, locale)} هنا.`,
  roles: { speaker: 'متحدث', addressee: 'مخاطَب', target: 'متحدَّث عنه', participant: 'مشارك' },
  rolesTitle: 'الدور في المقال',
  ways: { name: 'بالاسم', adjective: 'بصيغة النسبة', capital: 'باسم العاصمة' },
  waysTitle: 'صيغة الذكر',
  ties: 'من يتحدث عمّن',
  tiesTitle: 'أقواس من المتحدث إلى المتحدَّث عنه',
  tie: ({ from, to, count }, locale) => `${isolate(from)} ← ${isolate(to)}: ${arabicStatements(count, locale)}`,
  keySite: 'موقع أحداث من الفترة',
  keyArea: 'منطقة',
  closerFailed: 'تعذّر جلب السواحل الأدق؛ وتبقى الخريطة بمقياس 1:110 مليون.',
  unplacedKinds: { organization: 'منظمات', group: 'مجموعات', unnamed: 'جهات غير مسماة', thing: 'مبادرات ووثائق وما إليها', place: 'أماكن لا يُعرف موضعها' },
  kinds: { country: 'دولة', region: 'منطقة', city: 'مدينة', sea: 'بحر', site: 'موقع' },
  zoom: 'التكبير والتصغير',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fit: 'ملاءمة',
  fitTitle: 'ملاءمة الخريطة للأماكن المذكورة',
  countries: 'الدول',
  keyTint: 'مرات الذكر',
  keyPlace: 'مدينة أو موقع أو منطقة صغيرة',
  keySea: 'بحر',
  unplaced: 'لا موضع له على الخريطة',
  columns: { place: 'المكان', kind: 'النوع', times: 'مرات الذكر', how: 'الصيغة', roles: 'الدور', note: 'ملاحظة' },
  caption: 'الأماكن التي يسميها المقال بدءًا بأكثرها ذكرًا، ثم ما يسميه ولا موضع له على الخريطة.',
  boundaries: 'لا تنطوي الحدود والأسماء المبيّنة والتسميات المستخدمة في هذه الخريطة على التعبير عن أي رأي بشأن المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة، ولا بشأن تعيين تخومها أو حدودها.',
  base: 'الأساس: Natural Earth بمقياس 1:110 مليون، وعند التقريب 1:50 مليون. إسقاط Equal Earth متساوي المساحات.',
  seaNote: 'يُرسم البحر وفق حدود المنظمة الهيدروغرافية الدولية (S-23، 1953) مبسّطة: يبيّن الخط المتقطع موضعه ولا يرسم حدًّا لأي مطالبة.',
};
