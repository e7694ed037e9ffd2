import type { Part } from '../../dossier/difference';
import { formatNumber, isolate, type Locale } from '../format';
import type { Lang } from '../lang';

type PublicationMessages = {
  readonly kind: string;
  readonly readFrom: (publisher: string | null, date: string | null) => string;
  readonly frozen: (hash: string, renderer: string) => string;
  readonly newer: string;
  readonly newest: string;
  readonly gone: string;
  readonly toDossier: string;
  readonly parts: Record<Part, string>;
  readonly difference: (part: string, counts: { readonly added: number; readonly removed: number; readonly changed: number }, locale: Locale) => string;
  readonly onlyRenderer: string;
  readonly views: string;
  readonly sentences: string;
  readonly cite: string;
  readonly citeHow: string;
  readonly embed: string;
  readonly embedHow: string;
  readonly files: string;
  readonly filesHow: string;
  readonly other: string;
  readonly size: string;
  readonly description: string;
};

/** The page of a publication: what it holds, how to cite it, whether it has been overtaken. */
export const PUBLICATION: Record<Lang, PublicationMessages> = {
  en: {
    kind: 'Publication',
    readFrom: (publisher, date) => `Read from an article${publisher === null ? '' : ` of ${isolate(publisher)}`}${date === null ? '' : `, ${isolate(date)}`}.`,
    frozen: (hash, renderer) => `Frozen under ${isolate(hash)}, drawn by Mawqif ${isolate(renderer)}. Nothing at this address ever changes.`,
    newer: 'The dossier has been changed since. What differs:',
    newest: 'The dossier has not been changed since.',
    gone: 'The dossier is no longer in this library; the publication stays.',
    toDossier: 'Open the dossier as it is now',
    parts: { statements: 'Statements', events: 'Events', dates: 'Dates', mentions: 'Mentions', places: 'Places', actors: 'Actors', things: 'Things' },
    difference: (part, { added, removed, changed }, locale) => `${part}: ${formatNumber(added, locale)} added, ${formatNumber(removed, locale)} removed, ${formatNumber(changed, locale)} changed`,
    onlyRenderer: 'The data are the same; only the view or the program that draws it differs.',
    views: 'Views',
    sentences: 'Statements and their sentences',
    cite: 'Cite',
    citeHow: 'As BibTeX; RIS and CSL-JSON are among the files.',
    embed: 'Embed',
    embedHow: 'For a page that takes HTML. The frame shows this frozen version for ever.',
    files: 'Files',
    filesHow: 'In this language; the other languages and the dark theme have the same names with',
    other: 'Data and citations',
    size: 'bytes',
    description: 'A frozen dossier: its timeline, map and chart of stances, every sentence behind them, and how to cite it.',
  },
  ar: {
    kind: 'منشور',
    readFrom: (publisher, date) => `مقروء من مقال${publisher === null ? '' : ` نشره ${isolate(publisher)}`}${date === null ? '' : ` في ${isolate(date)}`}.`,
    frozen: (hash, renderer) => `مجمّد تحت الرمز ${isolate(hash)}، ورسمه موقف ${isolate(renderer)}. ولا يتغير شيء في هذا العنوان أبدًا.`,
    newer: 'عُدّل الملف بعد ذلك. وفيما يلي الفروق:',
    newest: 'لم يُعدّل الملف بعد ذلك.',
    gone: 'لم يعد الملف في هذه المكتبة؛ أما المنشور فباقٍ.',
    toDossier: 'فتح الملف كما هو الآن',
    parts: { statements: 'التصريحات', events: 'الأحداث', dates: 'التواريخ', mentions: 'الإشارات', places: 'الأماكن', actors: 'الجهات', things: 'الأشياء' },
    difference: (part, { added, removed, changed }, locale) => `${part}: أُضيف ${formatNumber(added, locale)}، وحُذف ${formatNumber(removed, locale)}، وعُدّل ${formatNumber(changed, locale)}`,
    onlyRenderer: 'البيانات هي نفسها؛ والفرق في العرض أو في البرنامج الذي يرسمه فقط.',
    views: 'العروض',
    sentences: 'التصريحات وجملها',
    cite: 'الاستشهاد',
    citeHow: 'بصيغة BibTeX؛ وصيغتا RIS وCSL-JSON بين الملفات.',
    embed: 'التضمين',
    embedHow: 'لصفحة تقبل HTML. ويعرض الإطار هذه النسخة المجمّدة دائمًا.',
    files: 'الملفات',
    filesHow: 'بهذه اللغة؛ واللغات الأخرى والسمة الداكنة بالأسماء نفسها مع',
    other: 'البيانات والاستشهادات',
    size: 'بايت',
    description: 'ملف مجمّد: خطه الزمني وخريطته ومخطط مواقفه، وكل جملة وراءها، وكيفية الاستشهاد به.',
  },
  zh: {
    kind: '出版物',
    readFrom: (publisher, date) => `读自${publisher === null ? '' : `${isolate(publisher)}的`}文章${date === null ? '' : `，${isolate(date)}`}。`,
    frozen: (hash, renderer) => `以 ${isolate(hash)} 冻结，由 Mawqif ${isolate(renderer)} 绘制。此地址的内容永不改变。`,
    newer: '档案此后已有修改。差异如下：',
    newest: '档案此后没有修改。',
    gone: '资料库中已没有该档案；出版物依然保留。',
    toDossier: '打开当前的档案',
    parts: { statements: '表态', events: '事件', dates: '日期', mentions: '提及', places: '地点', actors: '行为体', things: '事物' },
    difference: (part, { added, removed, changed }, locale) => `${part}：新增 ${formatNumber(added, locale)}，删除 ${formatNumber(removed, locale)}，修改 ${formatNumber(changed, locale)}`,
    onlyRenderer: '数据相同；不同的只是视图状态或绘制程序。',
    views: '视图',
    sentences: '表态及其语句',
    cite: '引用',
    citeHow: 'BibTeX 格式；RIS 与 CSL-JSON 见文件列表。',
    embed: '嵌入',
    embedHow: '用于可写入 HTML 的页面。框架始终显示这一冻结版本。',
    files: '文件',
    filesHow: '以上为本语言的文件；其他语言和深色主题使用相同文件名，并加上',
    other: '数据与引文',
    size: '字节',
    description: '冻结的档案：时间轴、地图、立场图，其背后的每一句话，以及引用方式。',
  },
};
