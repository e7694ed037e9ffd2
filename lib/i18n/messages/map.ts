import type { Place } from '../../dossier/schema';
import type { Naming as Way, Role } from '../../selection/view-state';
import { formatList, formatNumber, isolate, plural, type Locale } from '../format';
import type { Lang } from '../lang';

/** How often and how a place is named. */
type Naming = { readonly name: string; readonly kind: Place['kind']; readonly count: number; readonly byName: number; readonly byAdjective: number; readonly byCapital: number; readonly roles: readonly Role[] };
type Counted = { readonly name: string; readonly count: number };
/** What the map finds; `concerning` is the place that every statement about the others also concerns. */
export type MapFinding =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unmatched'; readonly all: number }
  | { readonly kind: 'filtered'; readonly all: number; readonly matched: number; readonly named: readonly Counted[]; readonly more: number }
  | { readonly kind: 'all'; readonly named: readonly Counted[]; readonly more: number; readonly concerning: string | null };

/** Where events of a period took place; `alone` where the article does not name it. */
type EventSite = { readonly name: string; readonly count: number; readonly alone: boolean };

type MapMessages = {
  readonly title: string;
  readonly summary: (places: number, times: number, locale: Locale) => string;
  readonly finding: (finding: MapFinding, locale: Locale) => string;
  readonly times: (n: number, locale: Locale) => string;
  readonly how: (naming: Naming, locale: Locale) => string;
  readonly spoken: (naming: Naming, locale: Locale) => string;
  readonly spokenSite: (site: EventSite, locale: Locale) => string;
  readonly roles: Record<Role, string>;
  readonly rolesTitle: string;
  readonly ways: Record<Way, string>;
  readonly waysTitle: string;
  readonly ties: string;
  readonly tiesTitle: string;
  readonly tie: (tie: { readonly from: string; readonly to: string; readonly count: number }, locale: Locale) => string;
  readonly keySite: string;
  readonly keyArea: string;
  readonly closerFailed: string;
  readonly unplacedKinds: Record<'organization' | 'group' | 'unnamed' | 'thing' | 'place', string>;
  readonly kinds: Record<Place['kind'], string>;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly fitTitle: string;
  readonly countries: string;
  readonly keyTint: string;
  readonly keyPlace: string;
  readonly keySea: string;
  readonly unplaced: string;
  readonly columns: { readonly place: string; readonly kind: string; readonly times: string; readonly how: string; readonly roles: string; readonly note: string };
  readonly caption: string;
  readonly boundaries: string;
  readonly base: string;
  readonly seaNote: string;
};

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

function inWords(n: number, locale: Locale): string {
  return SMALL[n] ?? formatNumber(n, locale);
}

function listed(named: readonly Counted[], locale: Locale): string {
  return formatList(named.map(({ name, count }) => `${isolate(name)} ${formatNumber(count, locale)}`), locale.lang);
}

function englishTimes(n: number, locale: Locale): string {
  return n === 1 ? 'once' : `${formatNumber(n, locale)} times`;
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

export const MAP: Record<Lang, MapMessages> = {
  en: {
    title: 'Places',
    summary: (places, times, locale) => `Map of ${places === 1 ? 'one place' : `${formatNumber(places, locale)} places`} that the article names, ${englishTimes(times, locale)} in all.`,
    finding: (finding, locale) => {
      switch (finding.kind) {
        case 'empty': return 'The article names no place that a map could show.';
        case 'unmatched': return finding.all === 1 ? 'The one place that the article names does not match the filter.' : `None of the ${inWords(finding.all, locale)} places that the article names matches the filter.`;
        case 'filtered': return `${formatNumber(finding.matched, locale)} of ${formatNumber(finding.all, locale)} places match the filter: ${formatList([...finding.named.map(({ name, count }) => `${isolate(name)} ${formatNumber(count, locale)}`), ...(finding.more === 0 ? [] : [`${inWords(finding.more, locale)} more`])], 'en')}.`;
        case 'all': {
          const [first, ...rest] = finding.named;
          if (first === undefined) return '';
          const named = formatList([`${isolate(first.name)} is named ${englishTimes(first.count, locale)}`, ...rest.map(({ name, count }) => `${isolate(name)} ${count === 1 ? 'once' : formatNumber(count, locale)}`)], 'en');
          const where = finding.concerning === null ? '' : `, ${finding.more === 1 ? 'in' : 'each in'} a statement that also concerns ${isolate(finding.concerning)}`;
          return finding.more === 0 ? `${named}.` : `${named}; ${inWords(finding.more, locale)} more ${finding.more === 1 ? 'place is' : 'places are'} named${where}.`;
        }
      }
    },
    times: englishTimes,
    how: ({ byName, byAdjective, byCapital }, locale) =>
      [
        ...(byName > 0 ? [`${formatNumber(byName, locale)} by name`] : []),
        ...(byAdjective > 0 ? [`${formatNumber(byAdjective, locale)} as an adjective`] : []),
        ...(byCapital > 0 ? [`${formatNumber(byCapital, locale)} by its capital`] : []),
      ].join(', '),
    spoken: (naming, locale) => {
      const kind = naming.kind === 'country' ? '' : `, ${MAP.en.kinds[naming.kind]}`;
      const how = naming.count === naming.byName ? '' : `: ${MAP.en.how(naming, locale)}`;
      const roles = naming.roles.length === 0 ? '' : `; ${formatList(naming.roles.map((role) => MAP.en.roles[role]), 'en')}`;
      return `${isolate(naming.name)}${kind}, named ${englishTimes(naming.count, locale)}${how}${roles}`;
    },
    spokenSite: ({ name, count, alone }, locale) => `${alone ? `${isolate(name)}: ` : ''}${count === 1 ? 'one event' : `${formatNumber(count, locale)} events`} of the period took place here.`,
    roles: { speaker: 'speaks', addressee: 'addressed', target: 'spoken of', participant: 'took part' },
    rolesTitle: 'Role in the article',
    ways: { name: 'by name', adjective: 'as an adjective', capital: 'by its capital' },
    waysTitle: 'How it is named',
    ties: 'Who speaks of whom',
    tiesTitle: 'Arcs from who speaks to what is spoken of',
    tie: ({ from, to, count }, locale) => `${isolate(from)} → ${isolate(to)}: ${count === 1 ? 'one statement' : `${formatNumber(count, locale)} statements`}`,
    keySite: 'events of the period took place here',
    keyArea: 'region',
    closerFailed: 'The finer coasts could not be fetched; the map stays at 1:110m.',
    unplacedKinds: { organization: 'organisations', group: 'groups', unnamed: 'not named', thing: 'initiatives, documents and other matters', place: 'places without a known position' },
    kinds: { country: 'country', region: 'region', city: 'city', sea: 'sea', site: 'site' },
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    fitTitle: 'Fit to the places named',
    countries: 'Countries',
    keyTint: 'times named',
    keyPlace: 'city, site or small region',
    keySea: 'sea',
    unplaced: 'No place on a map',
    columns: { place: 'Place', kind: 'Kind', times: 'Times named', how: 'How', roles: 'Role', note: 'Note' },
    caption: 'Places that the article names, most often named first; then what it names that has no place on a map.',
    boundaries: 'The boundaries and names shown and the designations used on this map do not imply the expression of any opinion concerning the legal status of any country, territory, city or area, or concerning the delimitation of its frontiers or boundaries.',
    base: 'Base: Natural Earth 1:110m, closer in 1:50m. Equal Earth projection, equal-area.',
    seaNote: 'A sea is drawn after the limits of the International Hydrographic Organization (S-23, 1953), simplified: the dashed line shows where it lies and delimits no claim.',
  },
  ar: {
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
      const kind = naming.kind === 'country' ? '' : `، ${MAP.ar.kinds[naming.kind]}`;
      const how = naming.count === naming.byName ? '' : `: ${MAP.ar.how(naming, locale)}`;
      const roles = naming.roles.length === 0 ? '' : `؛ ${formatList(naming.roles.map((role) => MAP.ar.roles[role]), 'ar')}`;
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
  },
  zh: {
    title: '地点',
    summary: (places, times, locale) => `文章提及的${formatNumber(places, locale)}个地点的地图，共提及${formatNumber(times, locale)}次。`,
    finding: (finding, locale) => {
      switch (finding.kind) {
        case 'empty': return '文章未提及可在地图上标示的地点。';
        case 'unmatched': return `文章提及的${formatNumber(finding.all, locale)}个地点均不符合筛选条件。`;
        case 'filtered': return `${formatNumber(finding.all, locale)}个地点中有${formatNumber(finding.matched, locale)}个符合筛选条件：${listed(finding.named, locale)}${finding.more === 0 ? '' : `，另有${formatNumber(finding.more, locale)}个`}。`;
        case 'all': {
          const named = finding.named.map(({ name, count }, i) => `${isolate(name)}${i === 0 ? '被提及' : ''}${formatNumber(count, locale)}次`).join('，');
          const where = finding.concerning === null ? '' : `，${finding.more === 1 ? '' : '均'}出现在同时涉及${isolate(finding.concerning)}的表述中`;
          return finding.more === 0 ? `${named}。` : `${named}；另有${formatNumber(finding.more, locale)}个地点被提及${where}。`;
        }
      }
    },
    times: (n, locale) => `${formatNumber(n, locale)}次`,
    how: ({ byName, byAdjective, byCapital }, locale) =>
      [
        ...(byName > 0 ? [`以名称${formatNumber(byName, locale)}次`] : []),
        ...(byAdjective > 0 ? [`以形容词${formatNumber(byAdjective, locale)}次`] : []),
        ...(byCapital > 0 ? [`以首都名${formatNumber(byCapital, locale)}次`] : []),
      ].join('，'),
    spoken: (naming, locale) => {
      const kind = naming.kind === 'country' ? '' : `，${MAP.zh.kinds[naming.kind]}`;
      const how = naming.count === naming.byName ? '' : `：${MAP.zh.how(naming, locale)}`;
      const roles = naming.roles.length === 0 ? '' : `；${naming.roles.map((role) => MAP.zh.roles[role]).join('、')}`;
      return `${isolate(naming.name)}${kind}，被提及${formatNumber(naming.count, locale)}次${how}${roles}`;
    },
    spokenSite: ({ name, count, alone }, locale) => `${alone ? `${isolate(name)}：` : ''}所选时段内有${formatNumber(count, locale)}起事件发生于此。`,
    roles: { speaker: '发言方', addressee: '受话方', target: '所谈及', participant: '参与方' },
    rolesTitle: '在文中的角色',
    ways: { name: '以名称', adjective: '以形容词', capital: '以首都名' },
    waysTitle: '提及方式',
    ties: '谁谈及谁',
    tiesTitle: '自发言方至所谈及者的弧线',
    tie: ({ from, to, count }, locale) => `${isolate(from)} → ${isolate(to)}：${formatNumber(count, locale)}项表述`,
    keySite: '所选时段内事件发生地',
    keyArea: '地区',
    closerFailed: '无法读取更精细的海岸线；地图仍为1:1.1亿。',
    unplacedKinds: { organization: '组织', group: '群体', unnamed: '未具名者', thing: '倡议、文件等', place: '位置不详的地点' },
    kinds: { country: '国家', region: '地区', city: '城市', sea: '海域', site: '场所' },
    zoom: '缩放',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '复位',
    fitTitle: '缩放至所提及的地点',
    countries: '国家',
    keyTint: '提及次数',
    keyPlace: '城市、场所或小地区',
    keySea: '海域',
    unplaced: '不在地图上',
    columns: { place: '地点', kind: '类别', times: '提及次数', how: '方式', roles: '角色', note: '说明' },
    caption: '文章提及的地点，按次数由多到少；其后为所提及但不在地图上的内容。',
    boundaries: '本地图所示边界和名称以及所使用的称谓，不意味着对任何国家、领土、城市或地区的法律地位，或对其边境或边界的划分表示任何意见。',
    base: '底图：Natural Earth 1:1.1亿，放大后为1:5000万。Equal Earth等积投影。',
    seaNote: '海域依国际海道测量组织界限（S-23，1953年）简化绘制：虚线仅示意其所在，不涉及任何主张。',
  },
};
