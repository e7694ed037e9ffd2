import type { Lang } from '../lang';

type OEmbedMessages = { readonly format: string; readonly noUrl: string; readonly unknown: string };

/** What oEmbed's address says when it has no answer. */
export const OEMBED: Record<Lang, OEmbedMessages> = {
  en: {
    format: 'unknown format; it is json or xml',
    noUrl: 'no address to describe; give a whole one as url',
    unknown: 'no figure at this address; it must be one of this server: a dossier, a view of it, or a publication',
  },
  ar: {
    format: 'صيغة مجهولة؛ والصيغة json أو xml',
    noUrl: 'لا عنوان يوصف؛ أعطوا عنوانًا كاملًا في url',
    unknown: 'لا شكل في هذا العنوان؛ ويجب أن يكون من عناوين هذا الخادم: ملفًا أو عرضًا منه أو منشورًا',
  },
  zh: {
    format: '未知的格式；格式为 json 或 xml',
    noUrl: '没有可描述的地址；请在 url 中给出完整地址',
    unknown: '此地址没有图；必须是本服务器的地址：档案、其视图或出版物',
  },
};
