import { formatNumber, isolate, type Locale } from '../format';
import type { Lang } from '../lang';
import { counted } from '../counted';

type DeckMessages = {
  readonly colon: string;
  /** Words of the article, with who said them. */
  readonly quoted: (speaker: string, quote: string) => string;
  readonly published: (publisher: string | null, date: string | null) => string;
  readonly ownTitle: (title: string) => string;
  readonly evidence: string;
  readonly opposed: string;
  readonly strongest: string;
  /** Heads the chart by issue; the finding stands over the sum already. */
  readonly byIssue: string;
  readonly open: string;
  readonly oneSource: (publisher: string | null) => string;
  readonly unsure: string;
  readonly nothingOpen: string;
  readonly askBefore: string;
};

/** Words of the deck that a dossier gives by itself. */
export const DECK: Record<Lang, DeckMessages> = {
  en: {
    colon: ': ',
    quoted: (speaker, quote) => `${speaker}: “${quote}”`,
    published: (publisher, date) => [publisher, date].filter((part) => part !== null).join(', '),
    ownTitle: (title) => `The article’s own title: “${title}”.`,
    evidence: 'In the words of the article:',
    opposed: 'What is opposed:',
    strongest: 'The most forceful statements, strongest first:',
    byIssue: 'Issue by issue: first what is raised by more than one, then what one raises alone',
    open: 'What we do not know yet',
    oneSource: (publisher) => (publisher === null ? 'All statements come from one article: no other readout has been compared' : `All statements come from one article (${publisher}): no other readout has been compared`),
    unsure: 'Statements read with less confidence:',
    nothingOpen: 'Nothing in the dossier is marked as weak or unread',
    askBefore: 'Before the meeting, compare with the readout of the other side.',
  },
  ar: {
    colon: ': ',
    quoted: (speaker, quote) => `${isolate(speaker)}: «${isolate(quote)}»`,
    published: (publisher, date) => [publisher, date].flatMap((part) => (part === null ? [] : [isolate(part)])).join('، '),
    ownTitle: (title) => `عنوان المقال نفسه: «${isolate(title)}».`,
    evidence: 'بألفاظ المقال:',
    opposed: 'ما يُعارَض:',
    strongest: 'أشد المواقف لهجةً، بدءًا بالأشد:',
    byIssue: 'قضية بعد قضية: ما يثيره أكثر من طرف أولًا، ثم ما يثيره طرف وحده',
    open: 'ما لا نعرفه بعد',
    oneSource: (publisher) => (publisher === null ? 'المواقف كلها من مقال واحد، ولم تُقارن بأي بيان آخر' : `المواقف كلها من مقال واحد (${isolate(publisher)})، ولم تُقارن بأي بيان آخر`),
    unsure: 'مواقف قُرئت بثقة أقل:',
    nothingOpen: 'لا شيء في الملف موسوم بالضعف أو بعدم القراءة',
    askBefore: 'قبل الاجتماع، يُقارَن هذا ببيان الطرف الآخر.',
  },
  zh: {
    colon: '：',
    quoted: (speaker, quote) => `${speaker}：“${isolate(quote)}”`,
    published: (publisher, date) => [publisher, date].filter((part) => part !== null).join('，'),
    ownTitle: (title) => `文章原题：“${isolate(title)}”。`,
    evidence: '文章原文：',
    opposed: '所反对的内容：',
    strongest: '力度最高的表态，由强到弱：',
    byIssue: '逐个议题：先看各方共同提出的，再看单方提出的',
    open: '尚不清楚之处',
    oneSource: (publisher) => (publisher === null ? '所有表态出自同一篇文章，未与其他通稿核对' : `所有表态出自同一篇文章（${isolate(publisher)}），未与其他通稿核对`),
    unsure: '把握较低的表态：',
    nothingOpen: '档案中没有标记为较弱或未读出的内容',
    askBefore: '会前请与对方的通稿核对。',
  },
};

const AR = { zero: 'لا', few: '#', many: '#', other: '#' };

/** "5 events rest on one weaker source" */
export function weakEvents(n: number, locale: Locale): string {
  switch (locale.lang) {
    case 'en': return `${formatNumber(n, locale)} ${n === 1 ? 'event rests' : 'events rest'} on a weaker source`;
    case 'ar': return `${counted(n, { ...AR, one: 'حدث واحد', two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث' }, locale)} ${n === 2 ? 'يستندان' : 'يستند'} إلى مصدر أضعف`;
    case 'zh': return `${formatNumber(n, locale)}个事件仅有较弱的来源`;
  }
}

/** "2 sentences were left unread" */
export function unreadSentences(n: number, locale: Locale): string {
  switch (locale.lang) {
    case 'en': return `Nothing was read from ${formatNumber(n, locale)} ${n === 1 ? 'sentence' : 'sentences'} of the article`;
    case 'ar': return `لم يُقرأ شيء من ${counted(n, { ...AR, one: 'جملة واحدة', two: 'جملتين', few: '# جمل', many: '# جملة', other: '# جملة' }, locale)} في المقال`;
    case 'zh': return `文章中有${formatNumber(n, locale)}个句子未读出内容`;
  }
}

/** "3 statements were read with less confidence" */
export function unsureStatements(n: number, locale: Locale): string {
  switch (locale.lang) {
    case 'en': return `${formatNumber(n, locale)} ${n === 1 ? 'statement was' : 'statements were'} read with less confidence`;
    case 'ar': return `${counted(n, { ...AR, one: 'موقف واحد', two: 'موقفان', few: '# مواقف', many: '# موقفًا', other: '# موقف' }, locale)} ${n === 2 ? 'قُرئا' : 'قُرئ'} بثقة أقل`;
    case 'zh': return `${formatNumber(n, locale)}条表态的解读把握较低`;
  }
}

/** "6 issues are raised by one side alone" */
export function oneSided(n: number, locale: Locale): string {
  switch (locale.lang) {
    case 'en': return `${formatNumber(n, locale)} ${n === 1 ? 'issue is' : 'issues are'} raised by one side alone: does the other agree?`;
    case 'ar': return `${counted(n, { ...AR, one: 'قضية واحدة يثيرها', two: 'قضيتان يثيرهما', few: '# قضايا يثيرها', many: '# قضية يثيرها', other: '# قضية يثيرها' }, locale)} طرف واحد: فهل يوافق الآخر؟`;
    case 'zh': return `${formatNumber(n, locale)}个议题仅由一方提出：另一方是否同意？`;
  }
}

/** "35 statements · 2 speakers · 7 places" */
export function sizesOf({ statements, speakers, places }: { readonly statements: number; readonly speakers: number; readonly places: number }, locale: Locale): string {
  const count = (n: number, en: readonly [string, string], ar: Parameters<typeof counted>[1], zh: string): string => {
    if (locale.lang === 'en') return `${formatNumber(n, locale)} ${n === 1 ? en[0] : en[1]}`;
    return locale.lang === 'ar' ? counted(n, ar, locale) : `${formatNumber(n, locale)}${zh}`;
  };
  return [
    count(statements, ['statement', 'statements'], { zero: 'لا مواقف', one: 'موقف واحد', two: 'موقفان', few: '# مواقف', many: '# موقفًا', other: '# موقف' }, '条表态'),
    count(speakers, ['speaker', 'speakers'], { zero: 'لا متحدثين', one: 'متحدث واحد', two: 'متحدثان', few: '# متحدثين', many: '# متحدثًا', other: '# متحدث' }, '位发言人'),
    count(places, ['place', 'places'], { zero: 'لا أماكن', one: 'مكان واحد', two: 'مكانان', few: '# أماكن', many: '# مكانًا', other: '# مكان' }, '个地点'),
  ].join(' · ');
}
