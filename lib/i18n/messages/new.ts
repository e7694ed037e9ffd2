import type { Stage } from '../../extract/extract';
import type { Fault } from '../../import/draft';
import { formatNumber, isolate } from '../format';
import type { Lang } from '../lang';

/** Words of the page that reads a new article. */
type NewMessages = {
  readonly title: string;
  readonly intro: string;
  readonly privacy: string;
  readonly text: string;
  readonly dropHere: string;
  readonly chooseFile: string;
  readonly fileTaken: (name: string) => string;
  /** Said of a text that is too long to be edited here; the count is its characters. */
  readonly long: (count: string) => string;
  /** Said of a text with more statements than a page can draw. */
  readonly tooMany: (count: string) => string;
  readonly about: string;
  readonly lang: string;
  readonly guessedLang: (lang: Lang) => string;
  readonly noLangYet: string;
  readonly langs: Record<Lang, string>;
  readonly publishedOn: string;
  readonly guessedDay: string;
  readonly whyDay: string;
  readonly articleTitle: string;
  readonly publisher: string;
  readonly url: string;
  readonly optional: string;
  readonly read: string;
  readonly cancel: string;
  readonly clear: string;
  readonly reading: string;
  readonly cancelled: string;
  readonly faultsHeading: string;
  readonly failed: string;
  readonly stages: Record<Stage | 'load' | 'map', string>;
  readonly fault: (fault: Fault) => string;
  readonly readHere: string;
  readonly backToText: string;
  readonly download: string;
  readonly notesHeading: string;
  /** What the reader reports of a text, by the words before its colon. */
  readonly notes: Readonly<Record<string, string>>;
};

const MIB = 1024 * 1024;

function megabytes(bytes: number, lang: Lang): string {
  return formatNumber(Math.ceil((bytes / MIB) * 10) / 10, { lang, digits: 'latn', months: 'egypt' });
}

const EN_LANGS: Record<Lang, string> = { en: 'English', ar: 'Arabic', zh: 'Chinese' };
const AR_LANGS: Record<Lang, string> = { en: 'الإنجليزية', ar: 'العربية', zh: 'الصينية' };
const ZH_LANGS: Record<Lang, string> = { en: '英文', ar: '阿拉伯文', zh: '中文' };

export const NEW: Record<Lang, NewMessages> = {
  en: {
    title: 'Read a new article',
    intro: 'Paste a diplomatic article in Arabic, English or Chinese. It is read by rules, sentence by sentence, and drawn as a timeline, a map and a chart of stances.',
    privacy: 'The text is read in this browser, on this device. Nothing of it is sent anywhere; it is forgotten when this tab is closed.',
    text: 'The article',
    dropHere: 'You can also drop files here, several at once: .txt, .md, .html, .docx, .pdf.',
    chooseFile: 'Choose files',
    fileTaken: (name) => `Taken from ${isolate(name)}.`,
    long: (count) => `A long text of ${count} characters: its beginning is shown, all of it is read. Clear it to enter another.`,
    tooMany: (count) => `The text was read: ${count} statements, more than this page can draw. Take the dossier as a file, or read the text in parts.`,
    about: 'About the article',
    lang: 'Language',
    guessedLang: (lang) => `As the letters say: ${EN_LANGS[lang]}`,
    noLangYet: 'As the letters say',
    langs: EN_LANGS,
    publishedOn: 'Published on',
    guessedDay: 'Found in the text; correct it if it is another day.',
    whyDay: 'Words such as “on Friday” or “last year” are dated from this day.',
    articleTitle: 'Title',
    publisher: 'Publisher',
    url: 'Address on the web',
    optional: 'optional',
    read: 'Read the article',
    cancel: 'Cancel',
    clear: 'Clear',
    reading: 'Reading the article',
    cancelled: 'Reading was cancelled. The text is as you left it.',
    faultsHeading: 'The article can’t be read yet:',
    failed: 'The reading stopped because of a fault of ours. Your text is safe; please try again.',
    stages: {
      load: 'Opening the word lists', words: 'Finding words and names', speakers: 'Finding who speaks', positions: 'Reading positions', names: 'Placing names',
      statements: 'Weighing statements', dates: 'Reading dates and events', coverage: 'Checking sentence by sentence', map: 'Drawing the map',
    },
    fault: (fault) => {
      switch (fault.code) {
        case 'empty': return 'There is no text yet. Paste the article, or choose a file.';
        case 'oversized': return `The text is too large: ${megabytes(fault.bytes, 'en')} MiB, and the limit is 5 MiB. Split it, or keep the article alone.`;
        case 'binary': return 'This is not text but the inside of a program’s file. Export the document as plain text or as a web page.';
        case 'unknown-language': return 'The text is in none of the languages that can be read: Arabic, English and Chinese.';
        case 'unknown-file': return `${isolate(fault.name)} can’t be opened. Choose a .txt, .md, .html, .docx or .pdf file, or paste the text.`;
        case 'unopened-file': return 'The file could not be read from the disk. Choose it again, or paste the text.';
        case 'said': return fault.message;
        case 'empty-page': return 'The page holds no words of an article. Paste the text instead.';
        case 'other-language': return `${EN_LANGS[fault.given]} is chosen, but the letters are ${EN_LANGS[fault.found]}. Choose ${EN_LANGS[fault.found]}, or paste the text in ${EN_LANGS[fault.given]}.`;
        case 'invalid-day': return `There is no such day: ${isolate(fault.value)}. Write it as 2021-11-05, or leave it empty.`;
        case 'invalid-address': return `This is no address on the web: ${isolate(fault.value)}. It starts with https://; or leave it empty.`;
      }
    },
    readHere: 'Read on this device, by rules; nobody has checked it. It is not saved.',
    backToText: 'Back to the text',
    download: 'Download the dossier (JSON)',
    notesHeading: 'What the reading met:',
    notes: {
      'no position': 'No statement was found: nobody in the text is said to hold or say a position. The views show what else it names.',
      'mixed languages': 'The text mixes languages. It was read in the one that most of it is written in.',
      'broken characters': 'Some characters are broken. Save the file as UTF-8 and read it again.',
      'hidden direction marks': 'The text holds hidden marks that turn the direction of writing, so words may read otherwise than they look.',
      'HTML markup': 'The text holds HTML tags. They were left out of the reading; choose the page as a file to have its text alone.',
      'unexpected language': 'The letters are of another language than the one chosen.',
      'unknown language': 'The text is in none of the languages that can be read, so nothing was read.',
      'traditional Chinese': 'The text is in traditional characters. Each was read as its simplified one; words of Taiwan and Hong Kong may be missed.',
    },
  },
  ar: {
    title: 'اقرأ مقالًا جديدًا',
    intro: 'ألصق مقالًا دبلوماسيًا بالعربية أو الإنجليزية أو الصينية، فيُقرأ وفق قواعد محددة جملةً جملة، ويُرسم خطًا زمنيًا وخريطة ومخططًا للمواقف.',
    privacy: 'يُقرأ النص في هذا المتصفح وعلى هذا الجهاز، ولا يُرسل منه شيء إلى أي جهة، ويُنسى عند إغلاق هذه النافذة.',
    text: 'نص المقال',
    dropHere: 'ويمكنك أيضًا إفلات ملف أو عدة ملفات هنا: ‎.txt و‎.md و‎.html و‎.docx و‎.pdf.',
    chooseFile: 'اختر ملفات',
    fileTaken: (name) => `أُخذ النص من ${isolate(name)}.`,
    long: (count) => `نص طويل (عدد حروفه ${isolate(count)}): تظهر بدايته ويُقرأ كله. امسحه لإدخال غيره.`,
    tooMany: (count) => `قُرئ النص، وعدد المواقف فيه ${isolate(count)}، وهو أكثر مما يمكن رسمه في هذه الصفحة. خذ الملف أو اقرأ النص على أجزاء.`,
    about: 'بيانات المقال',
    lang: 'اللغة',
    guessedLang: (lang) => `كما تدل الحروف: ${AR_LANGS[lang]}`,
    noLangYet: 'كما تدل الحروف',
    langs: AR_LANGS,
    publishedOn: 'تاريخ النشر',
    guessedDay: 'ورد في النص؛ صحّحه إن كان اليوم غير ذلك.',
    whyDay: 'منه تُحسب عبارات مثل «يوم الجمعة» و«العام الماضي».',
    articleTitle: 'العنوان',
    publisher: 'الناشر',
    url: 'الرابط',
    optional: 'اختياري',
    read: 'اقرأ المقال',
    cancel: 'إلغاء',
    clear: 'مسح',
    reading: 'تجري قراءة المقال',
    cancelled: 'أُلغيت القراءة، والنص باقٍ كما تركته.',
    faultsHeading: 'تتعذر قراءة المقال قبل معالجة ما يلي:',
    failed: 'توقفت القراءة بسبب خلل من جانبنا. نصك محفوظ، فأعد المحاولة.',
    stages: {
      load: 'فتح قوائم الكلمات', words: 'تمييز الكلمات والأسماء', speakers: 'معرفة المتحدثين', positions: 'قراءة المواقف', names: 'تحديد الأسماء',
      statements: 'تقدير المواقف', dates: 'قراءة التواريخ والأحداث', coverage: 'المراجعة جملةً جملة', map: 'رسم الخريطة',
    },
    fault: (fault) => {
      switch (fault.code) {
        case 'empty': return 'لا يوجد نص بعد. ألصق المقال أو اختر ملفًا.';
        case 'oversized': return `النص كبير جدًا: ${isolate(megabytes(fault.bytes, 'ar'))} ميبيبايت، والحد الأقصى 5. قسّمه أو أبقِ المقال وحده.`;
        case 'binary': return 'هذا ليس نصًا بل محتوى ملف برنامج. صدّر المستند نصًا عاديًا أو صفحة ويب.';
        case 'unknown-language': return 'النص ليس بأي من اللغات التي يمكن قراءتها: العربية والإنجليزية والصينية.';
        case 'unknown-file': return `لا يمكن فتح ${isolate(fault.name)}. اختر ملف ‎.txt أو ‎.md أو ‎.html أو ‎.docx أو ‎.pdf، أو ألصق النص.`;
        case 'unopened-file': return 'تعذرت قراءة الملف من القرص. اختره مرة أخرى أو ألصق النص.';
        case 'said': return fault.message;
        case 'empty-page': return 'لا تحتوي الصفحة على كلمات مقال. ألصق النص بدلًا منها.';
        case 'other-language': return `اخترت ${AR_LANGS[fault.given]}، لكن الحروف ${AR_LANGS[fault.found]}. اختر ${AR_LANGS[fault.found]} أو ألصق النص ب${AR_LANGS[fault.given]}.`;
        case 'invalid-day': return `لا يوجد يوم كهذا: ${isolate(fault.value)}. اكتبه على صورة ${isolate('2021-11-05')} أو اترك الحقل فارغًا.`;
        case 'invalid-address': return `هذا ليس رابطًا: ${isolate(fault.value)}. يبدأ الرابط بـ ${isolate('https://')}، أو اترك الحقل فارغًا.`;
      }
    },
    readHere: 'قُرئ على هذا الجهاز وفق قواعد، ولم يراجعه أحد، ولم يُحفظ.',
    backToText: 'العودة إلى النص',
    download: 'تنزيل الملف (JSON)',
    notesHeading: 'ملاحظات على القراءة:',
    notes: {
      'no position': 'لم يُعثر على أي موقف: لا يُنسب في النص قول أو موقف إلى أحد. وتُظهر العروض ما عدا ذلك مما يذكره النص.',
      'mixed languages': 'في النص أكثر من لغة، وقد قُرئ باللغة الغالبة عليه.',
      'broken characters': 'في النص حروف تالفة. احفظ الملف بترميز UTF-8 ثم أعد القراءة.',
      'hidden direction marks': 'في النص علامات خفية تقلب اتجاه الكتابة، فقد تُقرأ الكلمات على غير ما تبدو.',
      'HTML markup': 'في النص وسوم HTML، وقد تُركت خارج القراءة. اختر الصفحة ملفًا ليؤخذ نصها وحده.',
      'unexpected language': 'حروف النص من لغة غير اللغة المختارة.',
      'unknown language': 'النص ليس بأي من اللغات التي يمكن قراءتها، فلم يُقرأ منه شيء.',
      'traditional Chinese': 'النص مكتوب بالصينية التقليدية، وقد قُرئ كل حرف منه بمقابله المبسط، وقد تفوت كلمات خاصة بتايوان وهونغ كونغ.',
    },
  },
  zh: {
    title: '阅读新文章',
    intro: '粘贴一篇阿拉伯文、英文或中文的外交文章。程序按规则逐句阅读，并绘成时间线、地图和立场图。',
    privacy: '文本在本设备的浏览器中阅读，不会发送到任何地方；关闭此标签页后即被清除。',
    text: '文章正文',
    dropHere: '也可以将一个或多个文件拖放到这里：.txt、.md、.html、.docx、.pdf。',
    chooseFile: '选择文件',
    fileTaken: (name) => `文本取自 ${isolate(name)}。`,
    long: (count) => `长文本，共 ${count} 个字符：此处只显示开头，阅读时读取全文。清空后可输入其他文本。`,
    tooMany: (count) => `文本已读完，共 ${count} 条表态，超出本页可绘制的数量。请下载卷宗文件，或将文本分段阅读。`,
    about: '文章信息',
    lang: '语言',
    guessedLang: (lang) => `按文字判断：${ZH_LANGS[lang]}`,
    noLangYet: '按文字判断',
    langs: ZH_LANGS,
    publishedOn: '发布日期',
    guessedDay: '取自正文；如有不同请更正。',
    whyDay: '“周五”“去年”等说法以此日期推算。',
    articleTitle: '标题',
    publisher: '发布者',
    url: '网址',
    optional: '可不填',
    read: '阅读文章',
    cancel: '取消',
    clear: '清空',
    reading: '正在阅读文章',
    cancelled: '已取消阅读，文本保持原样。',
    faultsHeading: '文章暂时无法阅读：',
    failed: '由于程序自身的错误，阅读中断。您的文本仍在，请重试。',
    stages: {
      load: '打开词表', words: '识别词语和名称', speakers: '确定发言者', positions: '阅读立场', names: '定位名称',
      statements: '判断表态', dates: '阅读日期和事件', coverage: '逐句核对', map: '绘制地图',
    },
    fault: (fault) => {
      switch (fault.code) {
        case 'empty': return '还没有文本。请粘贴文章或选择文件。';
        case 'oversized': return `文本过大：${megabytes(fault.bytes, 'zh')} MiB，上限为 5 MiB。请拆分，或只保留文章。`;
        case 'binary': return '这不是文本，而是某个程序文件的内容。请将文档导出为纯文本或网页。';
        case 'unknown-language': return '文本不属于可阅读的语言：阿拉伯文、英文和中文。';
        case 'unknown-file': return `无法打开 ${isolate(fault.name)}。请选择 .txt、.md、.html、.docx 或 .pdf 文件，或粘贴文本。`;
        case 'unopened-file': return '无法从磁盘读取文件。请重新选择，或粘贴文本。';
        case 'said': return fault.message;
        case 'empty-page': return '该网页不含文章文字。请改为粘贴文本。';
        case 'other-language': return `选择的是${ZH_LANGS[fault.given]}，但文字是${ZH_LANGS[fault.found]}。请选择${ZH_LANGS[fault.found]}，或粘贴${ZH_LANGS[fault.given]}文本。`;
        case 'invalid-day': return `没有这一天：${isolate(fault.value)}。请写成 2021-11-05 的形式，或留空。`;
        case 'invalid-address': return `这不是网址：${isolate(fault.value)}。网址以 https:// 开头；也可留空。`;
      }
    },
    readHere: '由规则在本设备上读出，未经人工核对，也未保存。',
    backToText: '返回文本',
    download: '下载卷宗 (JSON)',
    notesHeading: '阅读时的情况：',
    notes: {
      'no position': '未找到任何表态：文中没有说明谁持有或表达了立场。视图显示文中提到的其他内容。',
      'mixed languages': '文本混用多种语言，已按占多数的语言阅读。',
      'broken characters': '有些字符已损坏。请将文件保存为 UTF-8 后重新阅读。',
      'hidden direction marks': '文本含有改变书写方向的隐藏标记，文字读来可能与看上去不同。',
      'HTML markup': '文本含有 HTML 标签，阅读时已略去。以文件形式选择该网页，可只取其文字。',
      'unexpected language': '文字与所选语言不符。',
      'unknown language': '文本不属于可阅读的语言，因此未作阅读。',
      'traditional Chinese': '文本为繁体中文，已逐字按简体阅读；台港特有的用词可能遗漏。',
    },
  },
};
