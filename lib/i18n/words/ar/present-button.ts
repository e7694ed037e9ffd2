import type { PresentButtonMessages } from '../../messages/present-button';

export const PRESENT_BUTTON: PresentButtonMessages = {
  present: 'عرض', stage: 'تقديم العرض', edit: 'تحرير العرض', capture: 'التقط هذا مشهدًا', captureHow: 'بمرشّحاته وتحديده وتكبيره.',
  saving: 'جارٍ الحفظ…', captured: (n) => `التُقط مشهدًا رقمه ${n}.`, refused: (why) => `لم يُحفظ: ${why}`, failed: 'الخادم لا يجيب؛ لم يُلتقط شيء.',
};
