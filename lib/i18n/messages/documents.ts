import type { FetchFault } from '../../import/address/fetch-page';
import type { DocumentFault, DocumentNote } from '../../import/document';
import { isolate } from '../format';
import type { Lang } from '../lang';

type DocumentMessages = {
  readonly fault: Readonly<Record<DocumentFault, string>>;
  readonly note: Readonly<Record<DocumentNote, string>>;
  readonly address: Readonly<Record<FetchFault, string>>;
  readonly switchedOff: string;
};

/** What the server says of files and addresses that it was asked to open. */
export const DOCUMENTS: Record<Lang, DocumentMessages> = {
  en: {
    fault: {
      foreign: 'This is no Word document (.docx) and no PDF, whatever its name says. Save it anew in its program, or paste the text.',
      locked: 'The document is behind a password, or of a Word older than 2007. Save it as .docx without a password, or paste the text.',
      unsafe: 'The file was not opened: it holds other files, or is packed as no word processor packs. Save it anew without embedded objects, or paste the text.',
      'too-large': 'The document holds far more than an article and was not read to its end. Save the article alone, or paste it.',
      'too-many-pages': 'The PDF has more than 500 pages. Save the pages of the article alone, or paste the text.',
      'no-text': 'There is no text in the file: its pages are pictures, as of a scanner. Have the text recognised by another program first, or type it.',
      broken: 'The file is damaged and can’t be read. Save it anew in its program, or paste the text.',
      'too-slow': 'Reading the file took longer than 20 seconds and was stopped. Save the article alone, or paste the text.',
      busy: 'Too many files are being opened on this server. Try again in a minute.',
    },
    note: {
      'arabic-order': 'This text comes from a PDF. PDFs often store Arabic as it is drawn, so letters and words may be lost, joined or out of order: compare it with the original before you rely on it.',
      turned: 'The Arabic was stored as it is drawn, from left to right. It was turned round; numbers and brackets need a look most.',
      'running-heads': 'Page numbers, and lines that stand on every page, were left out.',
      'file-day': 'The text names no day of its own. The day given is that on which the file was made: correct it if the article is older.',
    },
    address: {
      'bad-address': 'This is no address of a page. Paste it whole, from https:// on.',
      'bad-port': 'Pages are asked for on the usual ports of http and https alone.',
      'signed-address': 'An address with a name and password in it is not asked for. Take them out.',
      'unknown-host': 'No server of this name is known. Look at the spelling, or at this machine’s connection.',
      'inner-address': 'The address leads into this machine or its own network, where nothing is asked for. Open the page yourself and paste its text.',
      unreachable: 'The server does not answer. Open the page yourself and paste its text.',
      'too-slow': 'The page took longer than 10 seconds. Try again, or open it yourself and paste its text.',
      'too-large': 'The page is larger than 5 MiB. Open it yourself and paste the article.',
      'too-many-redirects': 'The address leads on more than three times. Paste the one at which the page ends.',
      'no-text': 'There is no page of text at this address. Download the file and open it here.',
      refused: 'The server does not give this page to programs. Open it yourself and paste its text.',
    },
    switchedOff: `This server fetches no pages: it asks nobody for anything unless it is started with ${isolate('MAWQIF_IMPORT_URLS=1')}. Open the page yourself and paste its text.`,
  },
  ar: {
    fault: {
      foreign: 'ليس هذا مستند Word (‎.docx) ولا ملف PDF وإن دل اسمه على ذلك. احفظه من جديد في برنامجه أو ألصق النص.',
      locked: 'المستند محمي بكلمة مرور، أو من إصدار Word أقدم من 2007. احفظه بصيغة ‎.docx من دون كلمة مرور أو ألصق النص.',
      unsafe: 'لم يُفتح الملف: ففيه ملفات أخرى، أو ضُغط على غير ما تضغط به برامج الكتابة. احفظه من جديد من دون كائنات مضمّنة أو ألصق النص.',
      'too-large': 'في المستند ما يزيد كثيرًا على مقال، ولم يُقرأ إلى آخره. احفظ المقال وحده أو ألصقه.',
      'too-many-pages': 'في ملف PDF أكثر من 500 صفحة. احفظ صفحات المقال وحدها أو ألصق النص.',
      'no-text': 'لا نص في الملف: فصفحاته صور كالتي يخرجها الماسح الضوئي. استخرج النص أولًا ببرنامج آخر أو اكتبه.',
      broken: 'الملف تالف وتتعذر قراءته. احفظه من جديد في برنامجه أو ألصق النص.',
      'too-slow': 'استغرقت قراءة الملف أكثر من 20 ثانية فأُوقفت. احفظ المقال وحده أو ألصق النص.',
      busy: 'تُفتح على هذا الخادم ملفات كثيرة في آن واحد. حاول مرة أخرى بعد دقيقة.',
    },
    note: {
      'arabic-order': 'هذا النص مأخوذ من ملف PDF، وكثيرًا ما تُخزَّن العربية فيه كما تُرسم، فقد تسقط حروف أو تلتصق كلمات أو يختل ترتيبها. قابله بالأصل قبل الاعتماد عليه.',
      turned: 'كانت العربية مخزنة كما تُرسم، من اليسار إلى اليمين، فأُعيد ترتيبها. وأولى ما يُراجَع الأرقام والأقواس.',
      'running-heads': 'حُذفت أرقام الصفحات والأسطر المتكررة في كل صفحة.',
      'file-day': 'لا يذكر النص تاريخًا لنشره، والتاريخ المذكور هو تاريخ إنشاء الملف. صححه إن كان المقال أقدم.',
    },
    address: {
      'bad-address': `هذا ليس عنوان صفحة. ألصقه كاملًا بدءًا من ${isolate('https://')}.`,
      'bad-port': 'لا تُطلب الصفحات إلا على المنفذين المعتادين لـ http وhttps.',
      'signed-address': 'لا يُطلب عنوان فيه اسم مستخدم وكلمة مرور. احذفهما منه.',
      'unknown-host': 'لا يُعرف خادم بهذا الاسم. راجع كتابته أو اتصال هذا الجهاز بالشبكة.',
      'inner-address': 'يقود العنوان إلى هذا الجهاز أو إلى شبكته الداخلية، ولا يُطلب من هناك شيء. افتح الصفحة بنفسك وألصق نصها.',
      unreachable: 'الخادم لا يجيب. افتح الصفحة بنفسك وألصق نصها.',
      'too-slow': 'استغرقت الصفحة أكثر من 10 ثوانٍ. حاول مرة أخرى، أو افتحها بنفسك وألصق نصها.',
      'too-large': 'الصفحة أكبر من 5 ميبيبايت. افتحها بنفسك وألصق المقال.',
      'too-many-redirects': 'يحيل العنوان إلى غيره أكثر من ثلاث مرات. ألصق العنوان الأخير الذي تُفتح عنده الصفحة.',
      'no-text': 'ليس في هذا العنوان صفحة نصية. نزّل الملف ثم افتحه هنا.',
      refused: 'لا يعطي الخادم هذه الصفحة للبرامج. افتحها بنفسك وألصق نصها.',
    },
    switchedOff: `لا يجلب هذا الخادم أي صفحة: فهو لا يطلب من غيره شيئًا ما لم يُشغَّل مع ${isolate('MAWQIF_IMPORT_URLS=1')}. افتح الصفحة بنفسك وألصق نصها.`,
  },
  zh: {
    fault: {
      foreign: '无论文件名如何，这既不是 Word 文档 (.docx)，也不是 PDF。请用原程序重新保存，或粘贴文本。',
      locked: '文档设有密码，或由 2007 年以前的 Word 保存。请另存为不带密码的 .docx，或粘贴文本。',
      unsafe: '文件未打开：其中含有其他文件，或其压缩方式异常。请去除嵌入对象后重新保存，或粘贴文本。',
      'too-large': '文档内容远超一篇文章，未能读完。请只保存文章部分，或粘贴文本。',
      'too-many-pages': 'PDF 超过 500 页。请只保存文章所在的页，或粘贴文本。',
      'no-text': '文件中没有文本：各页均为图片，如扫描件。请先用其他程序识别文字，或自行录入。',
      broken: '文件已损坏，无法读取。请用原程序重新保存，或粘贴文本。',
      'too-slow': '读取文件超过 20 秒，已停止。请只保存文章部分，或粘贴文本。',
      busy: '本服务器正在打开的文件过多。请稍后再试。',
    },
    note: {
      'arabic-order': '此文本取自 PDF。PDF 中的阿拉伯文常按显示次序存储，字母和词语可能丢失、粘连或错序；采用前请与原文核对。',
      turned: '阿拉伯文原按从左到右的显示次序存储，现已还原；请重点核对数字和括号。',
      'running-heads': '页码和每页重复的行已略去。',
      'file-day': '正文未写明发布日期，所填为文件生成日期；如文章更早，请更正。',
    },
    address: {
      'bad-address': '这不是网页地址。请粘贴以 https:// 开头的完整地址。',
      'bad-port': '只通过 http 和 https 的常用端口获取网页。',
      'signed-address': '不获取含用户名和密码的地址。请将其删去。',
      'unknown-host': '找不到该名称的服务器。请检查拼写或本机的网络连接。',
      'inner-address': '该地址指向本机或其内部网络，不予获取。请自行打开网页并粘贴文本。',
      unreachable: '服务器没有响应。请自行打开网页并粘贴文本。',
      'too-slow': '获取网页超过 10 秒。请重试，或自行打开网页并粘贴文本。',
      'too-large': '网页大于 5 MiB。请自行打开并粘贴文章。',
      'too-many-redirects': '该地址跳转超过三次。请粘贴最终的网页地址。',
      'no-text': '该地址不是文本网页。请下载文件后在此打开。',
      refused: '该服务器不向程序提供此网页。请自行打开并粘贴文本。',
    },
    switchedOff: `本服务器不获取网页：除非启动时设置 ${isolate('MAWQIF_IMPORT_URLS=1')}，否则不向外请求任何内容。请自行打开网页并粘贴文本。`,
  },
};
