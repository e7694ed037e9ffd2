import type { Lang } from '../lang';

type KeepMessages = {
  readonly keep: string;
  readonly keeping: string;
  readonly how: string;
  readonly same: string;
  readonly keepAnother: string;
  readonly unreachable: string;
};

/** Words for keeping in the library what was read in the page. */
export const KEEP: Record<Lang, KeepMessages> = {
  en: {
    keep: 'Keep in the library',
    keeping: 'Being kept …',
    how: 'Sends the article to this server, where it can be opened again, shared and published.',
    same: 'The library has this article already:',
    keepAnother: 'Keep it once more all the same',
    unreachable: 'Nothing was kept: the server doesn’t answer. The article is still here; try again.',
  },
  ar: {
    keep: 'الحفظ في المكتبة',
    keeping: 'جارٍ الحفظ…',
    how: 'يُرسل المقال إلى هذا الخادم، فيمكن فتحه من جديد ومشاركته ونشره.',
    same: 'هذا المقال موجود في المكتبة:',
    keepAnother: 'احفظه مرة أخرى مع ذلك',
    unreachable: 'لم يُحفظ شيء: الخادم لا يجيب. المقال باقٍ هنا، فحاول مرة أخرى.',
  },
  zh: {
    keep: '保存到文库',
    keeping: '正在保存……',
    how: '文章将发送到本服务器，以便再次打开、分享和发布。',
    same: '文库中已有这篇文章：',
    keepAnother: '仍再保存一份',
    unreachable: '未保存任何内容：服务器没有响应。文章仍在此处，请重试。',
  },
};
