import type { Lang } from '../lang';

type StancesMessages = {
  readonly title: string;
  /** Label of the bars below a matrix. */
  readonly inAll: string;
  readonly neutral: string;
  readonly speakers: string;
  readonly positions: string;
  readonly key: string;
  readonly repeatedKey: string;
  readonly empty: string;
  readonly emptyHow: string;
  readonly readFrom: string;
  readonly undated: string;
  readonly caption: string;
  readonly columns: { readonly issue: string; readonly position: string; readonly act: string; readonly concept: string; readonly quote: string; readonly paraphrase: string; readonly said: string };
};

export const STANCES: Record<Lang, StancesMessages> = {
  en: {
    title: 'Stances by speaker',
    inAll: 'In all',
    neutral: 'neutral',
    speakers: 'Speakers',
    positions: 'Positions',
    key: 'Key',
    repeatedKey: 'said more than once',
    empty: 'No statement was read from this article',
    emptyHow: 'A statement is a clause in which somebody takes a position; add one to the dossier to see it here.',
    readFrom: 'Read from one article',
    undated: 'undated',
    caption: 'Each distinct statement, by speaker, in the order of the text',
    columns: { issue: 'Issue', position: 'Position', act: 'Act', concept: 'About', quote: 'In the article', paraphrase: 'Paraphrase', said: 'Said' },
  },
  ar: {
    title: 'المواقف بحسب المتحدث',
    inAll: 'المجموع',
    neutral: 'حياد',
    speakers: 'المتحدثون',
    positions: 'المواقف',
    key: 'مفتاح الرموز',
    repeatedKey: 'ورد أكثر من مرة',
    empty: 'لم يُقرأ في هذا المقال أي موقف',
    emptyHow: 'الموقف جملة يعبّر فيها متحدث عن رأيه في قضية؛ أضف موقفًا إلى الملف ليظهر هنا.',
    readFrom: 'مقروء من مقال واحد',
    undated: 'بلا تاريخ',
    caption: 'المواقف من دون تكرار، بحسب المتحدث وبترتيب ورودها في النص',
    columns: { issue: 'القضية', position: 'الموقف', act: 'الفعل', concept: 'الموضوع', quote: 'في المقال', paraphrase: 'المعنى', said: 'التكرار' },
  },
  zh: {
    title: '各方立场',
    inAll: '合计',
    neutral: '中立',
    speakers: '发言方',
    positions: '立场',
    key: '图例',
    repeatedKey: '多次表述',
    empty: '本文未读出任何表态',
    emptyHow: '一条表态即文中表明立场的一个分句；在档案中添加后即显示于此。',
    readFrom: '据一篇文章读出',
    undated: '日期不详',
    caption: '各方表态（重复者合并），按原文顺序排列',
    columns: { issue: '议题', position: '立场', act: '行为', concept: '所涉内容', quote: '原文', paraphrase: '释义', said: '次数' },
  },
};
