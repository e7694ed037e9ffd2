import { isolate } from '../format';
import type { Lang } from '../lang';

type Code = 'frame' | 'element' | 'picture' | 'markdown' | 'latex' | 'wordpress';

type ShareMessages = {
  readonly title: string;
  readonly how: string;
  readonly close: string;
  readonly view: string;
  readonly version: string;
  readonly live: string;
  readonly liveHow: string;
  readonly frozen: string;
  readonly frozenHow: string;
  readonly freeze: string;
  readonly freezing: string;
  readonly frozenAs: (hash: string) => string;
  readonly toPublication: string;
  readonly language: string;
  readonly direction: string;
  readonly directions: Record<'auto' | 'ltr' | 'rtl', string>;
  readonly width: string;
  readonly fits: string;
  readonly pixels: (n: string) => string;
  readonly preview: string;
  readonly files: string;
  /** What a format is for, by its extension; one without an entry goes by its name alone. */
  readonly formats: Readonly<Record<string, string>>;
  /** Before the names of documents of the whole dossier. */
  readonly whole: string;
  readonly download: (format: string) => string;
  readonly kilobytes: (n: string) => string;
  readonly noFile: string;
  readonly copyPicture: string;
  readonly pictureCopied: string;
  readonly pictureSaved: string;
  readonly alternative: string;
  readonly alternativeHow: string;
  readonly used: (n: string, most: string) => string;
  readonly codes: string;
  readonly codeKinds: Record<Code, string>;
  readonly codeHow: Record<Code, string>;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly address: string;
  readonly qr: string;
  readonly loading: string;
  readonly noAnswer: string;
  readonly refused: (reasons: string) => string;
};

/** The dialog in which a figure is made ready to leave the page. */
export const SHARE: Record<Lang, ShareMessages> = {
  en: {
    title: 'Share a figure',
    how: 'It leaves as the page shows it now: with its filters, its selection and its zoom.',
    close: 'Close',
    view: 'View',
    version: 'Version',
    live: 'Live',
    liveHow: 'Follows the dossier: later corrections will show in it.',
    frozen: 'Frozen',
    frozenHow: 'Never changes again, in any language or format. Gets a page of its own with the sentences behind each mark and a citation.',
    freeze: 'Freeze this version',
    freezing: 'Every view is being drawn in every format; this may take a minute.',
    frozenAs: (hash) => `Frozen under ${isolate(hash)}.`,
    toPublication: 'Open its page',
    language: 'Language',
    direction: 'Time runs',
    directions: { auto: 'as the language does', ltr: 'left to right', rtl: 'right to left' },
    width: 'Width',
    fits: 'fits its place',
    pixels: (n) => `${n} px`,
    preview: 'Preview',
    files: 'Files',
    formats: {
      html: 'interactive figure in one file', svg: 'drawing for print and slides', png: 'picture', pdf: 'page whose words can be searched', pptx: 'slide', docx: 'text document',
      csv: 'table', json: 'data', geojson: 'places for map programs',
    },
    whole: 'All views in one',
    download: (format) => `Download ${format}`,
    kilobytes: (n) => `${n} kB`,
    noFile: 'not available',
    copyPicture: 'Copy the picture',
    pictureCopied: 'The picture is in the clipboard.',
    pictureSaved: 'This browser puts no pictures in the clipboard; the picture was downloaded instead.',
    alternative: 'Alternative text',
    alternativeHow: 'For readers who can’t see the picture. It goes into the codes below.',
    used: (n, most) => `${n} of ${most} characters`,
    codes: 'Codes',
    codeKinds: { frame: 'Frame', element: 'Web component', picture: 'Picture', markdown: 'Markdown', latex: 'LaTeX', wordpress: 'WordPress' },
    codeHow: {
      frame: 'For a page that takes HTML. The frame grows to the height of the figure.',
      element: 'For a page that may load a script. The picture stays where this server can’t be reached.',
      picture: 'For e-mail and feeds, which run nothing.',
      markdown: 'For notes and wikis: a picture that links to the figure.',
      latex: 'For the PDF, saved beside your document.',
      wordpress: 'Put the address on a line of its own.',
    },
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser refused to copy. The text is selected: press Ctrl C.',
    address: 'Address',
    qr: 'The address as a QR code',
    loading: 'Drawing…',
    noAnswer: 'The server did not answer. Check the connection and try again.',
    refused: (reasons) => `This can’t be frozen: ${reasons}`,
  },
  ar: {
    title: 'مشاركة شكل',
    how: 'يخرج الشكل كما تعرضه الصفحة الآن: بمرشحاته وتحديده وتقريبه.',
    close: 'إغلاق',
    view: 'العرض',
    version: 'النسخة',
    live: 'متجددة',
    liveHow: 'تتبع الملف: وتظهر فيها التصويبات اللاحقة.',
    frozen: 'مجمّدة',
    frozenHow: 'لا تتغير بعد ذلك أبدًا بأي لغة أو صيغة، ولها صفحة خاصة فيها الجمل التي تستند إليها كل علامة وكيفية الاستشهاد بها.',
    freeze: 'تجميد هذه النسخة',
    freezing: 'يجري رسم العروض كلها بجميع الصيغ؛ وقد يستغرق ذلك دقيقة.',
    frozenAs: (hash) => `جُمّدت تحت الرمز ${isolate(hash)}.`,
    toPublication: 'فتح صفحتها',
    language: 'اللغة',
    direction: 'اتجاه الزمن',
    directions: { auto: 'وفق اللغة', ltr: 'من اليسار إلى اليمين', rtl: 'من اليمين إلى اليسار' },
    width: 'عرض الشكل',
    fits: 'بحسب موضعه',
    pixels: (n) => `${n} بكسل`,
    preview: 'معاينة',
    files: 'الملفات',
    formats: {
      html: 'شكل تفاعلي في ملف واحد', svg: 'رسم للطباعة والشرائح', png: 'صورة', pdf: 'صفحة يمكن البحث في كلماتها', pptx: 'شريحة', docx: 'مستند نصي',
      csv: 'جدول', json: 'بيانات', geojson: 'أماكن لبرامج الخرائط',
    },
    whole: 'العروض كلها في ملف واحد',
    download: (format) => `تنزيل ${format}`,
    kilobytes: (n) => `${n} كيلوبايت`,
    noFile: 'غير متاح',
    copyPicture: 'نسخ الصورة',
    pictureCopied: 'الصورة في الحافظة.',
    pictureSaved: 'لا يضع هذا المتصفح الصور في الحافظة؛ فنُزّلت الصورة بدلًا من ذلك.',
    alternative: 'النص البديل',
    alternativeHow: 'لمن لا يرى الصورة من القراء. ويدخل في الشيفرات أدناه.',
    used: (n, most) => `${n} من ${most} حرفًا`,
    codes: 'الشيفرات',
    codeKinds: { frame: 'إطار', element: 'عنصر ويب', picture: 'صورة', markdown: 'Markdown', latex: 'LaTeX', wordpress: 'WordPress' },
    codeHow: {
      frame: 'لصفحة تقبل HTML. ويطول الإطار بطول الشكل.',
      element: 'لصفحة يجوز لها تحميل برنامج. وتبقى الصورة حيث يتعذّر الوصول إلى هذا الخادم.',
      picture: 'للبريد الإلكتروني والخلاصات التي لا تشغّل شيئًا.',
      markdown: 'للملاحظات ومواقع الويكي: صورة تُحيل إلى الشكل.',
      latex: 'لملف PDF المحفوظ بجانب مستندك.',
      wordpress: 'ضع العنوان في سطر مستقل.',
    },
    copy: 'نسخ',
    copied: 'نُسخ.',
    notCopied: 'رفض المتصفح النسخ. النص محدد: اضغط Ctrl C.',
    address: 'العنوان',
    qr: 'العنوان بصورة رمز استجابة سريعة',
    loading: 'جارٍ الرسم…',
    noAnswer: 'لم يجب الخادم. تحقق من الاتصال ثم أعد المحاولة.',
    refused: (reasons) => `تعذّر التجميد: ${reasons}`,
  },
  zh: {
    title: '分享图表',
    how: '导出的图表与页面当前显示一致：包括筛选、选择与缩放。',
    close: '关闭',
    view: '视图',
    version: '版本',
    live: '实时',
    liveHow: '随卷宗更新：以后的更正会显示在其中。',
    frozen: '冻结',
    frozenHow: '任何语言和格式均不再改变，并有专属页面，列出每个标记背后的语句和引用方式。',
    freeze: '冻结此版本',
    freezing: '正在以各种格式绘制所有视图，可能需要一分钟。',
    frozenAs: (hash) => `已以 ${isolate(hash)} 冻结。`,
    toPublication: '打开其页面',
    language: '语言',
    direction: '时间方向',
    directions: { auto: '随语言', ltr: '从左到右', rtl: '从右到左' },
    width: '宽度',
    fits: '适应所在位置',
    pixels: (n) => `${n} 像素`,
    preview: '预览',
    files: '文件',
    formats: {
      html: '单文件交互图表', svg: '用于印刷和幻灯片的图形', png: '图片', pdf: '文字可检索的页面', pptx: '幻灯片', docx: '文档',
      csv: '表格', json: '数据', geojson: '供地图软件使用的地点',
    },
    whole: '全部视图合一',
    download: (format) => `下载 ${format}`,
    kilobytes: (n) => `${n} kB`,
    noFile: '不可用',
    copyPicture: '复制图片',
    pictureCopied: '图片已在剪贴板中。',
    pictureSaved: '此浏览器不能将图片放入剪贴板，已改为下载图片。',
    alternative: '替代文字',
    alternativeHow: '供看不到图片的读者使用，写入下方代码。',
    used: (n, most) => `${n} / ${most} 个字符`,
    codes: '代码',
    codeKinds: { frame: '框架', element: '网页组件', picture: '图片', markdown: 'Markdown', latex: 'LaTeX', wordpress: 'WordPress' },
    codeHow: {
      frame: '用于可写入 HTML 的页面。框架高度随图表而定。',
      element: '用于可加载脚本的页面。无法连接本服务器时，仍显示图片。',
      picture: '用于不运行脚本的电子邮件和订阅源。',
      markdown: '用于笔记和维基：链接到图表的图片。',
      latex: '用于与您的文档存放在一起的 PDF。',
      wordpress: '将地址单独放在一行。',
    },
    copy: '复制',
    copied: '已复制。',
    notCopied: '浏览器拒绝复制。文本已选中：请按 Ctrl C。',
    address: '地址',
    qr: '地址的二维码',
    loading: '正在绘制…',
    noAnswer: '服务器没有应答。请检查网络连接后重试。',
    refused: (reasons) => `无法冻结：${reasons}`,
  },
};
