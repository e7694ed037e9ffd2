import { plural } from '../format';
import type { Lang } from '../lang';

const SECONDS: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string } = { one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' };

type AccessMessages = {
  readonly title: string;
  readonly signIn: string;
  readonly readOnly: string;
  readonly unguarded: string;
  readonly tooFast: (seconds: number) => string;
  readonly badLink: string;
  readonly noSecret: string;
  readonly unknownLink: string;
  /** Of the form in which a link is pasted. */
  readonly field: string;
  readonly enter: string;
  readonly help: string;
};

/** Words of those who are not let in, and of how they are. */
export const ACCESS: Record<Lang, AccessMessages> = {
  en: {
    title: 'Sign in',
    signIn: 'sign in first: open the link that the server printed when it started, or one that was shared with you',
    readOnly: 'this link lets you read; ask for one that lets you change things',
    unguarded: 'this server was started on an address that others can reach, without anything that says who may use it; start it with MAWQIF_SECRET',
    tooFast: (seconds) => `too many requests at once; try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`,
    badLink: 'this link isn’t valid, or was used or revoked; ask for a new one, or start the server again',
    noSecret: 'links can be shared only where MAWQIF_SECRET is set; start the server with it',
    unknownLink: 'no link of this id is in use; the list at /api/share-links has them all',
    field: 'Link or key',
    enter: 'Sign in',
    help: 'Paste the whole link. The one of the start works once; a shared one until it is revoked.',
  },
  ar: {
    title: 'تسجيل الدخول',
    signIn: 'سجّلوا الدخول أولًا: افتحوا الرابط الذي طبعه الخادم عند بدء التشغيل، أو رابطًا شورك معكم',
    readOnly: 'هذا الرابط يتيح القراءة وحدها؛ اطلبوا رابطًا يتيح التعديل',
    unguarded: 'شُغّل هذا الخادم على عنوان يصل إليه غيركم من دون ما يحدد من يستعمله؛ شغّلوه مع ‎MAWQIF_SECRET',
    tooFast: (seconds) => `طلبات كثيرة دفعة واحدة؛ أعيدوا المحاولة بعد ${(SECONDS[plural('ar', seconds)] ?? SECONDS.other).replace('#', String(seconds))}`,
    badLink: 'الرابط غير صالح أو سبق استعماله أو أُلغي؛ اطلبوا رابطًا جديدًا أو أعيدوا تشغيل الخادم',
    noSecret: 'لا تُشارَك الروابط إلا حيث عُيّن ‎MAWQIF_SECRET؛ شغّلوا الخادم معه',
    unknownLink: 'لا رابط مستعملًا بهذا المعرّف؛ والقائمة كلها في ‎/api/share-links',
    field: 'الرابط أو المفتاح',
    enter: 'دخول',
    help: 'ألصقوا الرابط كاملًا. رابط بدء التشغيل صالح مرة واحدة، والرابط المشترك صالح حتى إلغائه.',
  },
  zh: {
    title: '登录',
    signIn: '请先登录：打开服务器启动时显示的链接，或他人分享给您的链接',
    readOnly: '此链接仅供阅读；如需修改，请索取可修改的链接',
    unguarded: '本服务器启动在他人可访问的地址上，却未说明谁可使用；请设置 MAWQIF_SECRET 后启动',
    tooFast: (seconds) => `请求过于频繁；请在${seconds}秒后重试`,
    badLink: '链接无效、已使用或已撤销；请索取新链接，或重新启动服务器',
    noSecret: '只有设置了 MAWQIF_SECRET 才能分享链接；请设置后启动服务器',
    unknownLink: '没有这个编号的有效链接；全部链接见 /api/share-links',
    field: '链接或密钥',
    enter: '登录',
    help: '请粘贴完整链接。启动链接只能使用一次；分享的链接在撤销前一直有效。',
  },
};
