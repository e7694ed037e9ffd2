import { isolate } from '../format';
import type { WriteFault } from '../../store/write-fault';
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
  readonly badPatch: string;
  readonly needsTag: string;
  readonly staleTag: string;
  /** Of a field, by the name of who changed it. */
  readonly changedBy: (author: string) => string;
  readonly fixed: string;
  readonly unknownRevision: string;
  readonly nothingDeleted: string;
  readonly notKept: Readonly<Record<WriteFault, string>>;
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
    badPatch: 'a correction is a JSON object with the fields that change',
    needsTag: 'say which revision is corrected: send its ETag in If-Match',
    staleTag: 'the dossier has changed since; read it again, and correct what stands there now',
    changedBy: (author) => `changed since by ${author}; read the dossier again, and correct what stands there now`,
    fixed: 'this can’t change: every quotation points into it; read the article anew as another dossier',
    unknownRevision: 'no revision of this number; the list at …/revisions has them all',
    nothingDeleted: 'nothing of this name was deleted in the last 30 days',
    notKept: {
      full: 'nothing was kept: the disk is full; make room, and send it again',
      'read-only': 'nothing was kept: the data folder can’t be written; give the server the right to write there, or another folder in MAWQIF_DATA',
      unreachable: 'nothing was kept: the database doesn’t answer; start it, or look at DATABASE_URL',
    },
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
    badPatch: 'التصحيح كائن JSON فيه الحقول التي تتغير',
    needsTag: 'بيّنوا أي نسخة تُصحَّح: أرسلوا علامتها ETag في ‎If-Match',
    staleTag: 'تغيّر الملف منذ ذلك؛ اقرؤوه من جديد وصححوا ما فيه الآن',
    changedBy: (author) => `غيّره ${author} منذ ذلك؛ اقرؤوا الملف من جديد وصححوا ما فيه الآن`,
    fixed: 'لا يمكن تغيير هذا: كل اقتباس يشير إليه؛ اقرؤوا المقال من جديد ملفًا آخر',
    unknownRevision: 'لا نسخة بهذا الرقم؛ والقائمة كلها في ‎…/revisions',
    nothingDeleted: 'لم يُحذف شيء بهذا الاسم في الثلاثين يومًا الماضية',
    notKept: {
      full: 'لم يُحفظ شيء: القرص ممتلئ؛ أفسحوا مكانًا ثم أعيدوا الإرسال',
      'read-only': 'لم يُحفظ شيء: لا يمكن الكتابة في مجلد البيانات؛ امنحوا الخادم حق الكتابة فيه أو عيّنوا مجلدًا آخر في ‎MAWQIF_DATA',
      unreachable: 'لم يُحفظ شيء: قاعدة البيانات لا تجيب؛ شغّلوها أو راجعوا ‎DATABASE_URL',
    },
  },
  zh: {
    foreignOrigin: '请求来自其他网站；只接受本服务器自身页面发起的修改',
    foreignHost: '请求指明的是其他主机；请使用服务器启动时显示的地址',
    mediaType: (allowed) => `不支持的内容类型；请发送 ${isolate(allowed)}`,
    tooLarge: (limit) => `正文过大；上限为 ${isolate(limit)}`,
    badJson: '正文不是 JSON；请检查逗号和引号',
    badValue: (name, allowed) => `${isolate(name)} 的值不可用${allowed === '' ? '' : `；可用的值：${isolate(allowed)}`}`,
    unknownDossier: '没有这个名称的卷宗；全部卷宗见 /api/dossiers',
    unknownPublication: '没有这个名称的出版物，或其中没有这个文件',
    noEvidence: (id) => `${isolate(id)} 没有依据：既无文中语句也无来源；请补充依据或将其删除`,
    badPage: 'limit 为 1 至 200 的数字，after 为最后一项的编号',
    badPatch: '更正应为 JSON 对象，包含要修改的字段',
    needsTag: '请说明更正的是哪个版本：在 If-Match 中发送其 ETag',
    staleTag: '卷宗此后已有改动；请重新读取，再更正现有内容',
    changedBy: (author) => `此后已由${author}修改；请重新读取卷宗，再更正现有内容`,
    fixed: '此项不能更改：所有引文都指向它；请将文章另行读取为新的卷宗',
    unknownRevision: '没有这个编号的版本；全部版本见 …/revisions',
    nothingDeleted: '最近30天内没有删除过这个名称的卷宗',
    notKept: {
      full: '未保存任何内容：磁盘已满；请腾出空间后重新发送',
      'read-only': '未保存任何内容：数据文件夹不可写；请授予服务器写入权限，或在 MAWQIF_DATA 中指定其他文件夹',
      unreachable: '未保存任何内容：数据库没有响应；请启动数据库，或检查 DATABASE_URL',
    },
  },
};
