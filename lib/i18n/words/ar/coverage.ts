import type { CoverageMessages } from '../../messages/coverage';

export const COVERAGE: CoverageMessages = {
  views: { timeline: 'الخط الزمني', map: 'الأماكن', stances: 'المواقف' },
  unused: 'غير مستعملة',
  unusedTitle: 'جمل لا يستعملها أي عرض',
  reasons: {
    'no-words': 'لا كلمات فيها', 'no-speaker': 'لا متحدث مسمى فيها', narrative: 'تروي ما جرى من دون موقف', 'no-position': 'لا أحد يتخذ فيها موقفًا', rejected: 'أُزيل ما قُرئ منها',
  },
  noReason: 'لم يُقرأ منها شيء',
  strip: 'ما تستعمله العروض، جملةً جملة',
};
