import type { FileRow } from '../../import/file-rows';
import { isolate } from '../format';
import type { Lang } from '../lang';

type FilesMessages = {
  readonly privacy: string;
  readonly opening: (name: string) => string;
  readonly largeDocument: string;
  readonly unreachable: string;
  /** Of several files at once. */
  readonly heading: string;
  readonly done: (done: string, all: string) => string;
  readonly state: Readonly<Record<FileRow['at'], string>>;
  readonly keepAll: (count: string) => string;
  readonly clear: string;
  readonly open: string;
  readonly openNamed: (name: string) => string;
  readonly keep: string;
  readonly keepNamed: (name: string) => string;
  readonly keepAnother: string;
  readonly explore: string;
  readonly inLibrary: string;
  readonly sameAs: (name: string) => string;
  readonly address: string;
  readonly fetch: string;
  readonly addressHow: string;
};

/** Words for files and addresses from which an article is taken. */
export const FILES: Record<Lang, FilesMessages> = {
  en: {
    privacy: 'Word and PDF files alone go to the server that this page comes from, which opens them in a process of its own without a network, and keeps nothing of them.',
    opening: (name) => `Opening ${isolate(name)} …`,
    largeDocument: 'The document is larger than 20 MiB. Save it without its pictures, or paste the text.',
    unreachable: 'The server doesn’t answer, so the file was not opened. Try again, or paste the text.',
    heading: 'Files',
    done: (done, all) => `${isolate(done)} of ${isolate(all)} done`,
    state: { waiting: 'waiting', reading: 'being opened …', read: 'opened', failed: 'not opened', keeping: 'being kept …', kept: 'in the library' },
    keepAll: (count) => `Keep all (${isolate(count)}) in the library`,
    clear: 'Clear the list',
    open: 'Put into the form',
    openNamed: (name) => `Put ${isolate(name)} into the form`,
    keep: 'Keep in the library',
    keepNamed: (name) => `Keep ${isolate(name)} in the library`,
    keepAnother: 'Keep it all the same',
    explore: 'Explore',
    inLibrary: 'The library has this text already',
    sameAs: (name) => `The same text as ${isolate(name)}`,
    address: 'From an address on the web',
    fetch: 'Fetch the page',
    addressHow: 'This server asks for this one page, and for nothing else in it; the site sees the server’s address.',
  },
  ar: {
    privacy: 'وتُستثنى ملفات Word وPDF وحدها: فتُرسل إلى الخادم الذي جاءت منه هذه الصفحة، فيفتحها في عملية مستقلة لا شبكة لها، ولا يحتفظ بشيء منها.',
    opening: (name) => `يُفتح ${isolate(name)}…`,
    largeDocument: 'المستند أكبر من 20 ميبيبايت. احفظه من دون صوره أو ألصق النص.',
    unreachable: 'الخادم لا يجيب، ولم يُفتح الملف. حاول مرة أخرى أو ألصق النص.',
    heading: 'الملفات',
    done: (done, all) => `اكتمل ${isolate(done)} من ${isolate(all)}`,
    state: { waiting: 'في الانتظار', reading: 'يُفتح…', read: 'فُتح', failed: 'لم يُفتح', keeping: 'يُحفظ…', kept: 'في المكتبة' },
    keepAll: (count) => `احفظها كلها (${isolate(count)}) في المكتبة`,
    clear: 'إفراغ القائمة',
    open: 'انقله إلى النموذج',
    openNamed: (name) => `انقل ${isolate(name)} إلى النموذج`,
    keep: 'احفظه في المكتبة',
    keepNamed: (name) => `احفظ ${isolate(name)} في المكتبة`,
    keepAnother: 'احفظه مع ذلك',
    explore: 'استكشاف',
    inLibrary: 'هذا النص موجود في المكتبة',
    sameAs: (name) => `النص نفسه في ${isolate(name)}`,
    address: 'من عنوان على الويب',
    fetch: 'اجلب الصفحة',
    addressHow: 'يطلب هذا الخادم هذه الصفحة وحدها ولا شيء مما فيها، ويرى الموقع عنوان الخادم.',
  },
  zh: {
    privacy: '只有 Word 和 PDF 文件例外：它们会发送到提供本页的服务器，由不联网的独立进程打开，不作任何保留。',
    opening: (name) => `正在打开${isolate(name)}……`,
    largeDocument: '文档大于 20 MiB。请去除图片后另存，或粘贴文本。',
    unreachable: '服务器没有响应，文件未打开。请重试，或粘贴文本。',
    heading: '文件',
    done: (done, all) => `已处理 ${done} / ${all}`,
    state: { waiting: '等待中', reading: '正在打开……', read: '已打开', failed: '未能打开', keeping: '正在保存……', kept: '已存入文库' },
    keepAll: (count) => `全部存入文库（${count}）`,
    clear: '清空列表',
    open: '放入表单',
    openNamed: (name) => `将${isolate(name)}放入表单`,
    keep: '存入文库',
    keepNamed: (name) => `将${isolate(name)}存入文库`,
    keepAnother: '仍要保存',
    explore: '查看',
    inLibrary: '文库中已有此文本',
    sameAs: (name) => `与${isolate(name)}文本相同`,
    address: '从网址获取',
    fetch: '获取网页',
    addressHow: '本服务器只请求这一个网页，不请求其中其他内容；对方网站会看到服务器的地址。',
  },
};
