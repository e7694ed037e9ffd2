import type { ModeMessages } from '../../messages/stances-modes';

export const STANCE_MODES: ModeMessages = {
  modes: 'الرسم',
  mode: { matrix: 'بحسب القضية', summary: 'الحصيلة', reciprocity: 'التبادل', force: 'شدة القول', whom: 'من إلى من' },
  sorts: 'ترتيب الصفوف',
  sort: { agreement: 'التوافق', force: 'الشدة', mention: 'التكرار', text: 'ترتيب النص' },
  unfold: 'إظهار كل مرة',
  rungs: { say: 'قال', add: 'أضاف', note: 'أشار ورحّب', 'call-for': 'دعا', affirm: 'أكد وتعهد', stress: 'شدد' },
  noForce: 'بلا وزن',
  besides: 'ما عدا ذلك',
  nobody: 'لا جهة مسماة',
  scroll: 'الرسم قابل للتمرير',
  lexicon: {
    open: 'أوزان الكلمات',
    intro: 'وزن كل كلمة في هذا المقال من 0 إلى 6: فعل القول، وما يشدده. أما اتجاه الموقف فيُقرأ من النص ولا يتغير.',
    verbs: 'الأفعال',
    intensifiers: 'أدوات التشديد',
    reset: 'استعادة الأوزان',
  },
};
