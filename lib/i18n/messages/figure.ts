import { isolate } from '../format';
import type { Lang } from '../lang';

type Attribution = { readonly publisher: string | null; readonly title: string; readonly date: string | null; readonly mark: string };

type FigureMessages = {
  /** Inside every file, so that it survives copying: whose words, whose analysis, what may be done with it. */
  readonly attribution: (of: Attribution) => string;
  readonly licence: string;
  readonly ignored: (names: readonly string[]) => string;
  readonly unknownView: (raw: string) => string;
  readonly unknownDossier: string;
};

/** Said where a figure stands alone: in files, embeds, and refusals of their addresses. */
export const FIGURE: Record<Lang, FigureMessages> = {
  en: {
    attribution: ({ publisher, title, date, mark }) =>
      `Source: ${[publisher, title, date].filter((part) => part !== null).map(isolate).join(', ')} · Analysis: Mawqif ${isolate(mark)} · Data: CC BY 4.0`,
    licence: 'Annotations: CC BY 4.0. The article’s text: rights of its publisher.',
    ignored: (names) => `Part of the link could not be used and was left out: ${names.map(isolate).join(', ')}.`,
    unknownView: (raw) => `unknown view or format: “${isolate(raw)}”; a view is timeline, map or stances, with .html, .svg, .png, .pdf, .pptx, .docx, .csv, .json, or .geojson for the map`,
    unknownDossier: 'no dossier of this name; the library lists what there is',
  },
  ar: {
    attribution: ({ publisher, title, date, mark }) =>
      `المصدر: ${[publisher, title, date].filter((part) => part !== null).map(isolate).join('، ')} · التحليل: موقف ${isolate(mark)} · البيانات: ${isolate('CC BY 4.0')}`,
    licence: 'الشروح: CC BY 4.0. نص المقال: حقوقه لناشره.',
    ignored: (names) => `تعذّر استعمال جزء من الرابط فأُهمل: ${names.map(isolate).join('، ')}.`,
    unknownView: (raw) => `عرض أو صيغة مجهولة: «${isolate(raw)}»؛ العرض timeline أو map أو stances، مع ‎.html أو ‎.svg أو ‎.png أو ‎.pdf أو ‎.pptx أو ‎.docx أو ‎.csv أو ‎.json، أو ‎.geojson للخريطة`,
    unknownDossier: 'لا ملف بهذا الاسم؛ والمكتبة تسرد الموجود',
  },
  zh: {
    attribution: ({ publisher, title, date, mark }) =>
      `来源：${[publisher, title, date].filter((part) => part !== null).map(isolate).join('，')} · 分析：Mawqif ${isolate(mark)} · 数据：CC BY 4.0`,
    licence: '标注：CC BY 4.0。文章文本：版权归其出版方。',
    ignored: (names) => `链接中有一部分无法使用，已忽略：${names.map(isolate).join('、')}。`,
    unknownView: (raw) => `未知的视图或格式：“${isolate(raw)}”；视图为 timeline、map 或 stances，格式为 .html、.svg、.png、.pdf、.pptx、.docx、.csv、.json，地图另有 .geojson`,
    unknownDossier: '没有这个名称的档案；资料库列有现有档案',
  },
};
