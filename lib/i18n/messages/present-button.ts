import type { Lang } from '../lang';

type PresentButtonMessages = {
  readonly present: string;
  readonly stage: string;
  readonly edit: string;
  readonly capture: string;
  readonly captureHow: string;
  readonly saving: string;
  readonly captured: (n: string) => string;
  readonly refused: (why: string) => string;
  readonly failed: string;
};

/** What of presenting the explore page itself says; the rest comes with the talk. */
export const PRESENT_BUTTON: Record<Lang, PresentButtonMessages> = {
  en: {
    present: 'Present', stage: 'Give the talk', edit: 'Edit the talk', capture: 'Capture this as a scene', captureHow: 'With its filters, its selection and its zoom.',
    saving: 'Saving…', captured: (n) => `Captured as scene ${n}.`, refused: (why) => `Not saved: ${why}`, failed: 'The server does not answer; nothing was captured.',
  },
  ar: {
    present: 'عرض', stage: 'تقديم العرض', edit: 'تحرير العرض', capture: 'التقط هذا مشهدًا', captureHow: 'بمرشّحاته وتحديده وتكبيره.',
    saving: 'جارٍ الحفظ…', captured: (n) => `التُقط مشهدًا رقمه ${n}.`, refused: (why) => `لم يُحفظ: ${why}`, failed: 'الخادم لا يجيب؛ لم يُلتقط شيء.',
  },
  zh: {
    present: '演示', stage: '开始演示', edit: '编辑演示', capture: '将此画面捕捉为场景', captureHow: '包括筛选、选择和缩放。',
    saving: '正在保存…', captured: (n) => `已捕捉为场景 ${n}。`, refused: (why) => `未保存：${why}`, failed: '服务器没有应答，未捕捉任何内容。',
  },
};
