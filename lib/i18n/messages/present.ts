import { formatNumber, isolate, type Locale } from '../format';
import type { Lang } from '../lang';

type Row = { readonly keys: string; readonly does: string };

type PresentMessages = {
  readonly present: string;
  readonly stage: string;
  readonly presenter: string;
  readonly edit: string;
  readonly explore: string;
  readonly scene: string;
  readonly current: string;
  readonly next: string;
  readonly end: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly scenes: string;
  readonly sources: string;
  readonly elapsed: string;
  readonly clock: string;
  readonly thisScene: string;
  readonly target: string;
  readonly last: string;
  readonly back: string;
  readonly forth: string;
  readonly black: string;
  readonly white: string;
  readonly laser: string;
  readonly spot: string;
  readonly zoom: string;
  readonly sentence: string;
  readonly close: string;
  readonly returnTo: string;
  readonly exploring: string;
  readonly start: string;
  readonly pause: string;
  readonly reset: string;
  readonly larger: string;
  readonly smaller: string;
  readonly inStep: string;
  readonly alone: string;
  readonly blocked: string;
  readonly fullscreen: string;
  readonly letters: string;
  readonly help: string;
  readonly overview: string;
  readonly frozen: string;
  readonly screens: string;
  readonly stored: string;
  readonly untitled: string;
  readonly of: (n: number, all: number, locale: Locale) => string;
  readonly page: (n: number, all: number, locale: Locale) => string;
  readonly keys: readonly Row[];
};

const n = formatNumber;

/** The stage, the presenter's window and what both say of their keys. */
export const PRESENT: Record<Lang, PresentMessages> = {
  en: {
    present: 'Present', stage: 'Stage', presenter: 'Presenter’s window', edit: 'Edit the talk', explore: 'Explore', scene: 'Scene',
    current: 'Now', next: 'Next', end: 'End of the talk', notes: 'Notes', noNotes: 'No notes', scenes: 'Scenes', sources: 'Sources',
    elapsed: 'Elapsed', clock: 'Clock', thisScene: 'This scene', target: 'Meant', last: 'Last time',
    back: 'Back', forth: 'On', black: 'Black', white: 'White', laser: 'Pointer', spot: 'Spotlight', zoom: 'Enlarge', sentence: 'The sentence', close: 'Close',
    returnTo: 'Back to the scene', exploring: 'Exploring freely', start: 'Start', pause: 'Pause', reset: 'Reset', larger: 'Larger notes', smaller: 'Smaller notes',
    inStep: 'In step with the stage', alone: 'No stage is open', blocked: 'The browser did not open the window. Allow pop-ups for this page, or open it here:',
    fullscreen: 'Full screen', letters: 'Keys of single letters', help: 'Keys', overview: 'All scenes',
    frozen: 'The stage shows this scene as a picture, since drawing it failed. Go on as usual: the next scene is drawn anew.',
    screens: 'More than one screen: should the windows stand wrong, drag the stage to the projector and press F there.', stored: 'Saved deck', untitled: 'Untitled',
    of: (i, all, locale) => `${n(i, locale)} / ${n(all, locale)}`,
    page: (i, all, locale) => `part ${n(i, locale)} of ${n(all, locale)}`,
    keys: [
      { keys: '→ ↓ PageDown Space Enter N', does: 'on' },
      { keys: '← ↑ PageUp Backspace P', does: 'back' },
      { keys: 'Home, End', does: 'first, last' },
      { keys: '1 2 … Enter', does: 'to that scene' },
      { keys: 'Q', does: 'show the sentence in full' },
      { keys: 'R, Esc', does: 'back to the scene after exploring' },
      { keys: 'B .', does: 'black' },
      { keys: 'W ,', does: 'white' },
      { keys: 'L, Shift L', does: 'pointer, spotlight' },
      { keys: 'Z', does: 'twice as large about the pointer' },
      { keys: 'S', does: 'presenter’s window' },
      { keys: 'G O', does: 'all scenes' },
      { keys: 'F, F5', does: 'full screen, from the start' },
      { keys: 'T', does: 'clock: start, pause' },
      { keys: '? F1', does: 'these keys' },
    ],
  },
  ar: {
    present: 'عرض', stage: 'شاشة العرض', presenter: 'نافذة المقدّم', edit: 'تحرير العرض', explore: 'استكشاف', scene: 'مشهد',
    current: 'الآن', next: 'التالي', end: 'نهاية العرض', notes: 'ملاحظات', noNotes: 'لا ملاحظات', scenes: 'المشاهد', sources: 'المصادر',
    elapsed: 'المنقضي', clock: 'الساعة', thisScene: 'هذا المشهد', target: 'المقرر', last: 'آخر مرة',
    back: 'السابق', forth: 'التالي', black: 'أسود', white: 'أبيض', laser: 'مؤشر', spot: 'بقعة ضوء', zoom: 'تكبير', sentence: 'الجملة', close: 'إغلاق',
    returnTo: 'عودة إلى المشهد', exploring: 'استكشاف حر', start: 'بدء', pause: 'إيقاف', reset: 'تصفير', larger: 'تكبير الملاحظات', smaller: 'تصغير الملاحظات',
    inStep: 'متزامنة مع شاشة العرض', alone: 'لا شاشة عرض مفتوحة', blocked: 'لم يفتح المتصفح النافذة. اسمح بالنوافذ المنبثقة لهذه الصفحة أو افتحها من هنا:',
    fullscreen: 'ملء الشاشة', letters: 'مفاتيح الحرف الواحد', help: 'المفاتيح', overview: 'كل المشاهد',
    frozen: 'تظهر شاشة العرض هذا المشهد صورةً لتعذر رسمه. تابع كالمعتاد، فالمشهد التالي يُرسم من جديد.',
    screens: 'هناك أكثر من شاشة: إن لم تكن النوافذ في مكانها فاسحب شاشة العرض إلى جهاز الإسقاط واضغط F هناك.', stored: 'عرض محفوظ', untitled: 'بلا عنوان',
    of: (i, all, locale) => isolate(`${n(i, locale)} / ${n(all, locale)}`),
    page: (i, all, locale) => `الجزء ${n(i, locale)} من ${n(all, locale)}`,
    keys: [
      { keys: '← ↓ PageDown Space Enter N', does: 'التالي' },
      { keys: '→ ↑ PageUp Backspace P', does: 'السابق' },
      { keys: 'Home, End', does: 'الأول، الأخير' },
      { keys: '١ ٢ … Enter', does: 'إلى ذلك المشهد' },
      { keys: 'Q', does: 'إظهار الجملة كاملة' },
      { keys: 'R, Esc', does: 'عودة إلى المشهد بعد الاستكشاف' },
      { keys: 'B .', does: 'أسود' },
      { keys: 'W ,', does: 'أبيض' },
      { keys: 'L, Shift L', does: 'مؤشر، بقعة ضوء' },
      { keys: 'Z', does: 'تكبير مضاعف حول المؤشر' },
      { keys: 'S', does: 'نافذة المقدّم' },
      { keys: 'G O', does: 'كل المشاهد' },
      { keys: 'F, F5', does: 'ملء الشاشة، من البداية' },
      { keys: 'T', does: 'الوقت: بدء، إيقاف' },
      { keys: '? F1', does: 'هذه المفاتيح' },
    ],
  },
  zh: {
    present: '演示', stage: '演示画面', presenter: '演讲者窗口', edit: '编辑演示', explore: '浏览', scene: '场景',
    current: '当前', next: '下一个', end: '演示结束', notes: '备注', noNotes: '无备注', scenes: '场景', sources: '来源',
    elapsed: '已用时', clock: '时钟', thisScene: '本场景', target: '计划', last: '上次',
    back: '上一步', forth: '下一步', black: '黑屏', white: '白屏', laser: '指示点', spot: '聚光', zoom: '放大', sentence: '原句', close: '关闭',
    returnTo: '返回场景', exploring: '自由浏览中', start: '开始', pause: '暂停', reset: '归零', larger: '放大备注', smaller: '缩小备注',
    inStep: '与演示画面同步', alone: '没有打开的演示画面', blocked: '浏览器未打开窗口。请允许本页弹出窗口，或在此打开：',
    fullscreen: '全屏', letters: '单字母快捷键', help: '快捷键', overview: '全部场景',
    frozen: '此场景绘制失败，演示画面改以图片显示。请照常继续，下一场景将重新绘制。',
    screens: '检测到多个屏幕：如窗口位置不对，请将演示画面拖到投影屏上，并在该窗口按 F。', stored: '已存文稿', untitled: '无标题',
    of: (i, all, locale) => `${n(i, locale)} / ${n(all, locale)}`,
    page: (i, all, locale) => `第${n(i, locale)}部分，共${n(all, locale)}部分`,
    keys: [
      { keys: '→ ↓ PageDown Space Enter N', does: '下一步' },
      { keys: '← ↑ PageUp Backspace P', does: '上一步' },
      { keys: 'Home, End', does: '第一个，最后一个' },
      { keys: '1 2 … Enter', does: '跳到该场景' },
      { keys: 'Q', does: '显示完整原句' },
      { keys: 'R, Esc', does: '浏览后返回场景' },
      { keys: 'B .', does: '黑屏' },
      { keys: 'W ,', does: '白屏' },
      { keys: 'L, Shift L', does: '指示点，聚光' },
      { keys: 'Z', does: '以指针为中心放大一倍' },
      { keys: 'S', does: '演讲者窗口' },
      { keys: 'G O', does: '全部场景' },
      { keys: 'F, F5', does: '全屏，从头开始' },
      { keys: 'T', does: '计时：开始，暂停' },
      { keys: '? F1', does: '本页快捷键' },
    ],
  },
};

/** "4:05", "1:02:09" */
export function showDuration(ms: number, locale: Locale): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
  return locale.lang === 'ar' && locale.digits === 'arab' ? text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : text;
}
