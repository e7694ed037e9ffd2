import type { Lang } from '../lang';

/** Apart from the dialog's own words, which are loaded with it. */
export const SHARE_BUTTON: Record<Lang, { readonly share: string; readonly notLoaded: string }> = {
  en: { share: 'Share', notLoaded: 'This part of the page could not be loaded. Check the connection and press again.' },
  ar: { share: 'مشاركة', notLoaded: 'تعذّر تحميل هذا الجزء من الصفحة. تحقق من الاتصال ثم أعد المحاولة.' },
  zh: { share: '分享', notLoaded: '无法加载页面的这一部分。请检查网络连接后再按一次。' },
};
