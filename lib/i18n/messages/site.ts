import type { Lang } from '../lang';

/** Words of the site’s own pages: library, not-found. What stands around every page is in frame.ts. */
type SiteMessages = {
  readonly tagline: string;
  readonly description: string;
  readonly libraryTitle: string;
  readonly libraryIntro: string;
  readonly libraryEmpty: string;
  readonly articleIn: Record<Lang, string>;
  readonly counts: (n: { readonly statements: string; readonly speakers: string; readonly events: string; readonly places: string }) => string;
  readonly unreadable: string;
  readonly notFoundTitle: string;
  readonly notFoundPage: string;
  readonly notFoundDossier: string;
  readonly notFoundHelp: string;
  readonly toLibrary: string;
  readonly toFirst: string;
  readonly undated: string;
};

export const SITE: Record<Lang, SiteMessages> = {
  en: {
    tagline: 'Diplomatic text, drawn and cited',
    description: 'Mawqif reads a diplomatic article and draws it as a timeline, a map and a chart of stances by speaker. Every mark leads back to the words that support it.',
    libraryTitle: 'Library',
    libraryIntro: 'Each article is read sentence by sentence and drawn as three linked views: a timeline of the relations it belongs to, a map of the places it names, and a chart of stances by speaker. Every mark leads back to the words that support it.',
    libraryEmpty: 'No dossier is here yet. Put a dossier file into data/dossiers and reload the page.',
    articleIn: { en: 'Article in English', ar: 'Article in Arabic', zh: 'Article in Chinese' },
    counts: ({ statements, speakers, events, places }) => [[statements, 'statement'], [speakers, 'speaker'], [places, 'place'], [events, 'event']].map(([n, noun]) => `${n} ${noun}${n === '1' ? '' : 's'}`).join(' · '),
    unreadable: 'This dossier has faults and can’t be drawn. Open it to see all of them.',
    notFoundTitle: 'Not found',
    notFoundPage: 'There is no page at this address.',
    notFoundDossier: 'There is no dossier at this address. It may have been renamed or removed.',
    notFoundHelp: 'Check the address for a slip, or start from one of these:',
    toLibrary: 'The library',
    toFirst: 'The first article: Xi–Assad call, 5 November 2021',
    undated: 'undated',
  },
  ar: {
    tagline: 'النص الدبلوماسي مرسومًا وموثقًا',
    description: 'يقرأ «موقف» المقال الدبلوماسي ويرسمه خطًا زمنيًا وخريطة ومخططًا للمواقف بحسب المتحدث، وكل علامة فيه تعود إلى الكلمات التي تسندها.',
    libraryTitle: 'المكتبة',
    libraryIntro: 'يُقرأ كل مقال جملةً جملة ويُرسم في ثلاثة عروض مترابطة: خط زمني للعلاقات التي ينتمي إليها، وخريطة للأماكن التي يذكرها، ومخطط للمواقف بحسب المتحدث. وكل علامة تعود إلى الكلمات التي تسندها.',
    libraryEmpty: 'لا يوجد ملف هنا بعد. ضع ملفًا في data/dossiers ثم أعد تحميل الصفحة.',
    articleIn: { en: 'مقال بالإنجليزية', ar: 'مقال بالعربية', zh: 'مقال بالصينية' },
    counts: ({ statements, speakers, events, places }) => `المواقف ${statements} · المتحدثون ${speakers} · الأماكن ${places} · الأحداث ${events}`,
    unreadable: 'في هذا الملف أخطاء تمنع رسمه. افتحه لترى جميعها.',
    notFoundTitle: 'غير موجود',
    notFoundPage: 'لا توجد صفحة في هذا العنوان.',
    notFoundDossier: 'لا يوجد ملف في هذا العنوان، وربما تغيّر اسمه أو حُذف.',
    notFoundHelp: 'راجع العنوان بحثًا عن خطأ، أو ابدأ من هنا:',
    toLibrary: 'المكتبة',
    toFirst: 'المقال الأول: مكالمة شي والأسد، 5 نوفمبر 2021',
    undated: 'بلا تاريخ',
  },
  zh: {
    tagline: '外交文本，可视可证',
    description: 'Mawqif 阅读外交文章，将其绘成时间线、地图和按发言人划分的立场图。每个标记都指回支持它的原文。',
    libraryTitle: '文库',
    libraryIntro: '每篇文章逐句阅读，绘成三个联动视图：所属关系的时间线、所提地点的地图、按发言人划分的立场图。每个标记都指回支持它的原文。',
    libraryEmpty: '这里还没有卷宗。请将卷宗文件放入 data/dossiers 并重新加载页面。',
    articleIn: { en: '英文文章', ar: '阿拉伯文文章', zh: '中文文章' },
    counts: ({ statements, speakers, events, places }) => `${statements} 条立场 · ${speakers} 位发言人 · ${places} 个地点 · ${events} 个事件`,
    unreadable: '此卷宗有错误，无法绘制。打开可查看全部错误。',
    notFoundTitle: '未找到',
    notFoundPage: '此地址没有页面。',
    notFoundDossier: '此地址没有卷宗，可能已更名或删除。',
    notFoundHelp: '请检查地址是否有误，或从这里开始：',
    toLibrary: '文库',
    toFirst: '第一篇文章：习近平与巴沙尔通电话，2021年11月5日',
    undated: '日期不详',
  },
};
