import { isolate } from '../format';
import type { Lang } from '../lang';

/** Words of the explore page around its views: filters, search, evidence, article, keys, announcements. */
type ExploreMessages = {
  readonly readFrom: Record<Lang, string>;
  readonly filters: string;
  readonly speakers: string;
  readonly issues: string;
  readonly countries: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly apply: string;
  readonly badPeriod: (first: string, last: string) => string;
  readonly clearFilters: string;
  readonly undo: string;
  readonly redo: string;
  readonly keys: string;
  readonly search: string;
  readonly searchHint: string;
  readonly results: string;
  readonly noResults: (q: string) => string;
  readonly kinds: Record<'statement' | 'event' | 'date' | 'place' | 'actor' | 'thing' | 'issue' | 'text', string>;
  readonly article: string;
  readonly paraphrases: string;
  readonly paragraph: string;
  readonly evidence: string;
  readonly close: string;
  readonly onBehalfOf: string;
  readonly saysTo: string;
  readonly reportingVerb: string;
  readonly intensifier: string;
  readonly position: string;
  readonly provenance: string;
  readonly formula: string;
  readonly alsoAt: string;
  readonly note: string;
  readonly sources: string;
  readonly weakSource: string;
  readonly uncertain: string;
  readonly vote: (n: { readonly yes: string; readonly no: string; readonly abstain: string }) => string;
  readonly vetoes: string;
  readonly mentions: (n: string) => string;
  readonly explainedBy: string;
  readonly noWords: string;
  readonly inArticle: string;
  readonly announce: (n: { readonly statements: string; readonly events: string; readonly places: string }) => string;
  readonly faultsTitle: string;
  readonly faultsIntro: (n: string) => string;
  readonly faultAt: string;
  readonly faultWhat: string;
  readonly digits: string;
  readonly months: string;
};

/** English only: Arabic and Chinese put the number after the noun or need no plural here. */
function counted(n: string, noun: string): string {
  return `${n} ${n === '1' ? noun : `${noun}s`}`;
}

export const EXPLORE: Record<Lang, ExploreMessages> = {
  en: {
    readFrom: { ar: 'read from one Arabic article', en: 'read from one English article', zh: 'read from one Chinese article' },
    filters: 'Filters',
    speakers: 'Speakers',
    issues: 'Issues',
    countries: 'Countries',
    period: 'Period',
    from: 'from',
    to: 'to',
    apply: 'Apply',
    badPeriod: (first, last) => `Give years of four digits, the earlier one first, such as ${first} and ${last}; or leave one empty.`,
    clearFilters: 'Clear filters',
    undo: 'Undo',
    redo: 'Redo',
    keys: 'Keys',
    search: 'Search',
    searchHint: 'Text, people, places, issues, events',
    results: 'Results',
    noResults: (q) => `Nothing here matches “${q}”. Try a name, an issue or a word of the article.`,
    kinds: { statement: 'Statement', event: 'Event', date: 'Date', place: 'Place', actor: 'Actor', thing: 'Thing', issue: 'Issue', text: 'Text' },
    article: 'The article',
    paraphrases: 'Paraphrases',
    paragraph: 'Paragraph',
    evidence: 'Evidence',
    close: 'Close',
    onBehalfOf: 'on behalf of',
    saysTo: 'to',
    reportingVerb: 'Reporting verb',
    intensifier: 'Intensifier',
    position: 'Position',
    provenance: 'Provenance',
    formula: 'Formula',
    alsoAt: 'Said again',
    note: 'Note',
    sources: 'Sources',
    weakSource: 'Weaker source: no official or press source stands behind this event.',
    uncertain: 'Part of this is inferred.',
    vote: ({ yes, no, abstain }) => `${yes} in favour, ${no} against, ${abstain} abstaining`,
    vetoes: 'Vetoes',
    mentions: (n) => (n === '1' ? 'Named once' : `Named ${n} times`),
    explainedBy: 'Words of the article that this explains',
    noWords: 'The article does not name this; it comes from the sources below.',
    inArticle: 'Show in the article',
    announce: ({ statements, events, places }) => `${counted(statements, 'statement')}, ${counted(events, 'event')}, ${counted(places, 'place')}`,
    faultsTitle: 'This dossier can’t be drawn yet',
    faultsIntro: (n) => `It has ${counted(n, 'fault')}. Each is listed with its place and what to do; nothing in the file was changed.`,
    faultAt: 'Where',
    faultWhat: 'What, and what instead',
    digits: 'Digits',
    months: 'Month names',
  },
  ar: {
    readFrom: { ar: 'مقروء من مقال عربي واحد', en: 'مقروء من مقال إنجليزي واحد', zh: 'مقروء من مقال صيني واحد' },
    filters: 'المرشحات',
    speakers: 'المتحدثون',
    issues: 'القضايا',
    countries: 'الدول',
    period: 'الفترة',
    from: 'من',
    to: 'إلى',
    apply: 'تطبيق',
    badPeriod: (first, last) => `اكتب السنة بأربعة أرقام، والأسبق أولًا، مثل ${first} و${isolate(last)}، أو اترك إحداهما فارغة.`,
    clearFilters: 'إزالة المرشحات',
    undo: 'تراجع',
    redo: 'إعادة',
    keys: 'المفاتيح',
    search: 'بحث',
    searchHint: 'نص، أشخاص، أماكن، قضايا، أحداث',
    results: 'النتائج',
    noResults: (q) => `لا شيء هنا يطابق «${isolate(q)}». جرّب اسمًا أو قضية أو كلمة من المقال.`,
    kinds: { statement: 'موقف', event: 'حدث', date: 'تاريخ', place: 'مكان', actor: 'فاعل', thing: 'شيء', issue: 'قضية', text: 'نص' },
    article: 'المقال',
    paraphrases: 'إعادة الصياغة',
    paragraph: 'الفقرة',
    evidence: 'الدليل',
    close: 'إغلاق',
    onBehalfOf: 'باسم',
    saysTo: 'مخاطبًا',
    reportingVerb: 'فعل القول',
    intensifier: 'أداة التشديد',
    position: 'الموقف',
    provenance: 'المصدرية',
    formula: 'الحساب',
    alsoAt: 'تكرر القول',
    note: 'ملاحظة',
    sources: 'المصادر',
    weakSource: 'مصدر أضعف: لا يسند هذا الحدثَ مصدرٌ رسمي ولا صحفي.',
    uncertain: 'جزء من هذا مستنتج.',
    vote: ({ yes, no, abstain }) => `المؤيدون ${yes}، المعارضون ${no}، الممتنعون ${abstain}`,
    vetoes: 'النقض',
    mentions: (n) => `عدد مرات الذكر: ${n}`,
    explainedBy: 'كلمات في المقال يوضحها هذا الحدث',
    noWords: 'لا يذكر المقال هذا، وهو من المصادر أدناه.',
    inArticle: 'عرض في المقال',
    announce: ({ statements, events, places }) => `المواقف ${statements}، الأحداث ${events}، الأماكن ${places}`,
    faultsTitle: 'لا يمكن رسم هذا الملف بعد',
    faultsIntro: (n) => `عدد الأخطاء فيه ${n}، وكل خطأ مذكور بموضعه وبما ينبغي فعله، ولم يُغيَّر شيء في الملف.`,
    faultAt: 'الموضع',
    faultWhat: 'الخطأ وبديله',
    digits: 'الأرقام',
    months: 'أسماء الأشهر',
  },
  zh: {
    readFrom: { ar: '读自一篇阿拉伯文文章', en: '读自一篇英文文章', zh: '读自一篇中文文章' },
    filters: '筛选',
    speakers: '发言人',
    issues: '议题',
    countries: '国家',
    period: '时段',
    from: '从',
    to: '到',
    apply: '应用',
    badPeriod: (first, last) => `请输入四位数年份，先早后晚，例如 ${first} 和 ${last}；也可留空一项。`,
    clearFilters: '清除筛选',
    undo: '撤销',
    redo: '重做',
    keys: '按键',
    search: '搜索',
    searchHint: '原文、人物、地点、议题、事件',
    results: '结果',
    noResults: (q) => `没有与“${q}”匹配的内容。请试试人名、议题或文章中的词。`,
    kinds: { statement: '立场', event: '事件', date: '日期', place: '地点', actor: '行为体', thing: '事物', issue: '议题', text: '原文' },
    article: '文章',
    paraphrases: '释义',
    paragraph: '段落',
    evidence: '依据',
    close: '关闭',
    onBehalfOf: '代表',
    saysTo: '对',
    reportingVerb: '引述动词',
    intensifier: '强调词',
    position: '立场',
    provenance: '出处类别',
    formula: '算式',
    alsoAt: '重复表述',
    note: '注',
    sources: '来源',
    weakSource: '来源较弱：此事件没有官方或新闻来源支持。',
    uncertain: '其中部分内容为推断。',
    vote: ({ yes, no, abstain }) => `${yes} 票赞成，${no} 票反对，${abstain} 票弃权`,
    vetoes: '否决',
    mentions: (n) => `提及 ${n} 次`,
    explainedBy: '此事件所说明的文章原文',
    noWords: '文章未提及此事，它来自下列来源。',
    inArticle: '在文章中显示',
    announce: ({ statements, events, places }) => `${statements} 条立场，${events} 个事件，${places} 个地点`,
    faultsTitle: '此卷宗暂时无法绘制',
    faultsIntro: (n) => `共有 ${n} 处错误。下面逐一列出位置和改法；文件未作任何改动。`,
    faultAt: '位置',
    faultWhat: '问题与改法',
    digits: '数字',
    months: '月份名称',
  },
};
