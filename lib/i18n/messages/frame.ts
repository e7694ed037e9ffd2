import type { Lang } from '../lang';

/** Words around every page, and in place of one that fails: few, for each page's script carries them. */
type FrameMessages = {
  readonly skip: string;
  readonly library: string;
  readonly readNew: string;
  readonly about: string;
  readonly language: string;
  readonly theme: { readonly name: string; readonly auto: string; readonly light: string; readonly dark: string };
  readonly errorTitle: string;
  readonly errorHelp: string;
  readonly tryAgain: string;
  readonly footer: string;
};

export const LANGUAGE_NAMES: Record<Lang, string> = { en: 'English', ar: 'العربية', zh: '中文' };

export const FRAME: Record<Lang, FrameMessages> = {
  en: {
    skip: 'Skip to the content',
    library: 'Library',
    readNew: 'New article',
    about: 'About',
    language: 'Language',
    theme: { name: 'Theme', auto: 'Auto', light: 'Light', dark: 'Dark' },
    errorTitle: 'This page could not be drawn',
    errorHelp: 'Something went wrong on our side; the article and its data are unharmed. Try again, or go back to the library.',
    tryAgain: 'Try again',
    footer: 'Everything is read and drawn on this machine; nothing leaves it.',
  },
  ar: {
    skip: 'انتقل إلى المحتوى',
    library: 'المكتبة',
    readNew: 'مقال جديد',
    about: 'عن موقف',
    language: 'اللغة',
    theme: { name: 'المظهر', auto: 'تلقائي', light: 'فاتح', dark: 'داكن' },
    errorTitle: 'تعذّر رسم هذه الصفحة',
    errorHelp: 'حدث خطأ من جانبنا، والمقال وبياناته سليمة. أعد المحاولة أو عد إلى المكتبة.',
    tryAgain: 'أعد المحاولة',
    footer: 'كل شيء يُقرأ ويُرسم على هذا الجهاز، ولا يغادره شيء.',
  },
  zh: {
    skip: '跳到正文',
    library: '文库',
    readNew: '新文章',
    about: '关于',
    language: '语言',
    theme: { name: '主题', auto: '自动', light: '浅色', dark: '深色' },
    errorTitle: '此页面无法绘制',
    errorHelp: '我们这边出了问题，文章及其数据完好无损。请重试，或返回文库。',
    tryAgain: '重试',
    footer: '一切都在本机上阅读和绘制，任何内容都不会离开本机。',
  },
};
