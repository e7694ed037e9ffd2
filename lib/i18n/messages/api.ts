import { isolate } from '../format';
import type { Lang } from '../lang';

type ApiMessages = {
  readonly foreignOrigin: string;
  readonly foreignHost: string;
  readonly mediaType: (allowed: string) => string;
  readonly tooLarge: (limit: string) => string;
  readonly badJson: string;
  readonly badValue: (name: string, allowed: string) => string;
  readonly unknownDossier: string;
  readonly unknownPublication: string;
  readonly noEvidence: (id: string) => string;
  readonly badPage: string;
};

/** What the server says when it refuses a request: what, where, and what to do. */
export const API: Record<Lang, ApiMessages> = {
  en: {
    foreignOrigin: 'the request comes from another site; changes are taken only from this server’s own pages',
    foreignHost: 'the request names another host; ask this server by the address that it prints when it starts',
    mediaType: (allowed) => `unsupported content type; send ${isolate(allowed)}`,
    tooLarge: (limit) => `the body is too large; the limit is ${isolate(limit)}`,
    badJson: 'the body is not JSON; check commas and quotes',
    badValue: (name, allowed) => `unusable value of ${isolate(name)}${allowed === '' ? '' : `; it can be: ${isolate(allowed)}`}`,
    unknownDossier: 'no dossier of this name; the list at /api/dossiers has them all',
    unknownPublication: 'no publication of this name, or no such file in it',
    noEvidence: (id) => `nothing supports ${isolate(id)}: it has neither words of the article nor a source; add one or remove it`,
    badPage: 'limit is a number from 1 to 200, after the id of the last item seen',
  },
  ar: {
    foreignOrigin: 'الطلب وارد من موقع آخر؛ ولا تُقبل التعديلات إلا من صفحات هذا الخادم',
    foreignHost: 'الطلب يسمّي مضيفًا آخر؛ خاطبوا الخادم بالعنوان الذي يطبعه عند بدء التشغيل',
    mediaType: (allowed) => `نوع المحتوى غير مدعوم؛ أرسلوا ${isolate(allowed)}`,
    tooLarge: (limit) => `المتن أكبر مما يُسمح به؛ والحد ${isolate(limit)}`,
    badJson: 'المتن ليس بصيغة JSON؛ راجعوا الفواصل وعلامات الاقتباس',
    badValue: (name, allowed) => `قيمة غير صالحة للمعامل ${isolate(name)}${allowed === '' ? '' : `؛ القيم الممكنة: ${isolate(allowed)}`}`,
    unknownDossier: 'لا ملف بهذا الاسم؛ والقائمة كلها في ‎/api/dossiers',
    unknownPublication: 'لا منشور بهذا الاسم، أو لا ملف كهذا فيه',
    noEvidence: (id) => `لا شيء يسند ${isolate(id)}: لا كلمات من المقال ولا مصدر؛ أضيفوا سندًا أو احذفوه`,
    badPage: 'limit عدد من 1 إلى 200، وafter معرّف آخر عنصر',
  },
  zh: {
    foreignOrigin: '请求来自其他网站；只接受本服务器自身页面发起的修改',
    foreignHost: '请求指明的是其他主机；请使用服务器启动时显示的地址',
    mediaType: (allowed) => `不支持的内容类型；请发送 ${isolate(allowed)}`,
    tooLarge: (limit) => `正文过大；上限为 ${isolate(limit)}`,
    badJson: '正文不是 JSON；请检查逗号和引号',
    badValue: (name, allowed) => `${isolate(name)} 的值不可用${allowed === '' ? '' : `；可用的值：${isolate(allowed)}`}`,
    unknownDossier: '没有这个名称的档案；全部档案见 /api/dossiers',
    unknownPublication: '没有这个名称的出版物，或其中没有这个文件',
    noEvidence: (id) => `${isolate(id)} 没有依据：既无文中语句也无来源；请补充依据或将其删除`,
    badPage: 'limit 为 1 至 200 的数字，after 为最后一项的编号',
  },
};
