import type { Lang } from '../lang';

type OfflineMessages = {
  /** In the header of the file: what it is. */
  readonly saved: string;
  /** Leads to the file. */
  readonly wholePage: string;
  /** Where a server can't make the file, because its build lacks a part. */
  readonly notBuilt: string;
};

/** The explore page as one file. */
export const OFFLINE: Record<Lang, OfflineMessages> = {
  en: { saved: 'A copy in one file; it asks nobody for anything', wholePage: 'Download this whole page as one file that works without a network', notBuilt: 'this server was started without the part that makes this file; build it with npm run build' },
  ar: { saved: 'نسخة في ملف واحد لا تطلب شيئًا من أحد', wholePage: 'تنزيل هذه الصفحة كلها في ملف واحد يعمل من دون شبكة', notBuilt: 'شُغّل هذا الخادم من دون الجزء الذي يصنع هذا الملف؛ ابنِه بالأمر npm run build' },
  zh: { saved: '单文件副本，不向任何地方请求数据', wholePage: '将整个页面下载为一个可离线使用的文件', notBuilt: '此服务器启动时缺少生成该文件的部分；请用 npm run build 构建' },
};
