import type { StancesMessages } from '../../messages/stances';

export const STANCES: StancesMessages = {
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
};
