import type { Lang } from '../lang';

type KeysMessages = {
  readonly title: string;
  readonly rows: readonly (readonly [keys: string, meaning: string])[];
  readonly singleKeys: string;
  readonly close: string;
};

/** The list of keys: apart from the page's other words, because it is loaded when it is asked for. */
export const KEYS: Record<Lang, KeysMessages> = {
  en: {
    title: 'Keys',
    rows: [
      ['Tab', 'to the next view; each view is one stop'],
      ['← → ↑ ↓', 'to the neighbouring mark; on the timeline left and right follow the direction of time'],
      ['Home  End', 'to the first and the last mark'],
      ['Enter', 'open the evidence of a mark; with Shift, add it to the selection'],
      ['Esc', 'go back: close the evidence and return to the mark'],
      ['+  −  0', 'zoom in, zoom out, fit; Shift with arrows pans'],
      ['/', 'search'],
      ['?', 'these keys'],
      ['Ctrl Z', 'undo; with Shift, redo'],
    ],
    singleKeys: 'Use single-key shortcuts',
    close: 'Close',
  },
  ar: {
    title: 'المفاتيح',
    rows: [
      ['Tab', 'إلى العرض التالي، ولكل عرض وقفة واحدة'],
      ['← → ↑ ↓', 'إلى العلامة المجاورة، ويتبع اليسار واليمين في الخط الزمني اتجاه الزمن'],
      ['Home  End', 'إلى أول علامة وآخر علامة'],
      ['Enter', 'فتح دليل العلامة، ومع Shift إضافتها إلى التحديد'],
      ['Esc', 'رجوع: إغلاق الدليل والعودة إلى العلامة'],
      ['+  −  0', 'تكبير وتصغير وملاءمة، وShift مع الأسهم يزيح العرض'],
      ['/', 'بحث'],
      ['?', 'هذه المفاتيح'],
      ['Ctrl Z', 'تراجع، ومع Shift إعادة'],
    ],
    singleKeys: 'استعمال اختصارات المفتاح الواحد',
    close: 'إغلاق',
  },
  zh: {
    title: '按键',
    rows: [
      ['Tab', '到下一个视图；每个视图只停一次'],
      ['← → ↑ ↓', '到相邻的标记；时间线上左右键随时间方向'],
      ['Home  End', '到第一个和最后一个标记'],
      ['Enter', '打开标记的依据；加 Shift 则加入所选'],
      ['Esc', '返回：关闭依据，回到标记'],
      ['+  −  0', '放大、缩小、适合；Shift 加方向键平移'],
      ['/', '搜索'],
      ['?', '这些按键'],
      ['Ctrl Z', '撤销；加 Shift 重做'],
    ],
    singleKeys: '使用单键快捷键',
    close: '关闭',
  },
};
