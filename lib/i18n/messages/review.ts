import type { NamedKind } from '../../review/names';
import type { Part } from '../../review/datum';
import type { How } from '../../store/library';
import { isolate } from '../format';
import type { Lang } from '../lang';

type ReviewMessages = {
  readonly title: string;
  readonly close: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly counts: (confirmed: string, all: string) => string;
  readonly byMachine: string;
  readonly byPerson: string;
  readonly onlyOpen: string;
  readonly parts: Record<Part, string>;
  readonly place: (n: string, of: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly done: string;
  readonly confirm: string;
  readonly confirmed: (by: string) => string;
  readonly reject: string;
  readonly undo: string;
  readonly redo: string;
  readonly saving: string;
  readonly saved: string;
  readonly merged: (paths: string) => string;
  readonly speaker: string;
  readonly act: string;
  readonly polarity: string;
  readonly issue: string;
  readonly target: string;
  readonly noTarget: string;
  readonly same: string;
  readonly notSame: string;
  readonly meaning: string;
  readonly date: string;
  readonly keepDate: string;
  readonly chosen: (words: string) => string;
  readonly chooseWords: string;
  readonly moveSpan: string;
  readonly split: string;
  readonly add: string;
  readonly addName: string;
  readonly addDate: string;
  readonly ofWhom: string;
  readonly someoneNew: string;
  readonly kind: string;
  readonly kinds: Record<NamedKind, string>;
  readonly nameIn: Record<Lang, string>;
  readonly keepName: string;
  readonly correctName: string;
  readonly giveUp: string;
  readonly conflict: string;
  readonly what: string;
  readonly theirs: string;
  readonly mine: string;
  readonly takeTheirs: string;
  readonly takeMine: string;
  readonly history: string;
  readonly how: Record<How, string>;
  readonly revision: (n: string, how: string, author: string) => string;
  readonly restore: (n: string) => string;
  readonly reread: string;
  readonly rereadDone: (kept: string, lost: string) => string;
  readonly keys: string;
};

/** Words of the review: what a machine read is looked at by a person. */
export const REVIEW: Record<Lang, ReviewMessages> = {
  en: {
    title: 'Review',
    close: 'Close the review',
    loading: 'The dossier is being fetched …',
    unreachable: 'Nothing was changed: the server doesn’t answer. Try again.',
    counts: (confirmed, all) => `Confirmed by a person: ${confirmed} of ${all}`,
    byMachine: 'read by rules',
    byPerson: 'confirmed',
    onlyOpen: 'only what is not confirmed',
    parts: { statements: 'Position', mentions: 'Name', dates: 'Date', events: 'Event' },
    place: (n, of) => `${n} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    done: 'All of it has been confirmed.',
    confirm: 'Confirm',
    confirmed: (by) => `confirmed by ${isolate(by)}`,
    reject: 'Take out',
    undo: 'Undo',
    redo: 'Redo',
    saving: 'Being kept …',
    saved: 'Kept.',
    merged: (paths) => `Kept, together with what someone else has changed meanwhile: ${isolate(paths)}`,
    speaker: 'Speaker',
    act: 'Act',
    polarity: 'Stance',
    issue: 'Issue',
    target: 'Target',
    noTarget: 'none',
    same: 'Repeats',
    notSame: 'said for the first time',
    meaning: 'Names',
    date: 'Date (EDTF)',
    keepDate: 'Set the date',
    chosen: (words) => `Chosen in the article: ${words}`,
    chooseWords: 'Choose words in the article to move, split or add.',
    moveSpan: 'Put it on these words',
    split: 'Make these words a second position',
    add: 'Add a position on these words',
    addName: 'Add a name …',
    addDate: 'Add a date …',
    ofWhom: 'Of',
    someoneNew: '— someone or something new —',
    kind: 'Kind',
    kinds: {
      person: 'person', government: 'government', organization: 'organisation', group: 'group', unnamed: 'unnamed actor',
      country: 'country', region: 'region', city: 'city', sea: 'sea', site: 'site',
      initiative: 'initiative', document: 'document', disease: 'disease', doctrine: 'doctrine', relationship: 'relationship',
    },
    nameIn: { en: 'In English', ar: 'In Arabic', zh: 'In Chinese' },
    keepName: 'Add the name',
    correctName: 'Correct how it is called',
    giveUp: 'Cancel',
    conflict: 'Someone else has changed the same meanwhile. Which is to stand?',
    what: 'What',
    theirs: 'Theirs',
    mine: 'Yours',
    takeTheirs: 'Leave theirs',
    takeMine: 'Put yours in its place',
    history: 'History',
    how: { shipped: 'shipped', read: 'read', corrected: 'corrected', restored: 'restored', imported: 'imported', reread: 'read anew' },
    revision: (n, how, author) => `${n} · ${how} · ${isolate(author)}`,
    restore: (n) => `Restore revision ${n}`,
    reread: 'Read the article anew, keeping what persons confirmed',
    rereadDone: (kept, lost) => `Read anew. Kept of persons’ work: ${kept}; no longer to be placed: ${lost}.`,
    keys: 'Keys in this panel: arrows up and down move, C confirms, Delete takes out, U undoes.',
  },
  ar: {
    title: 'مراجعة',
    close: 'إغلاق المراجعة',
    loading: 'جارٍ جلب الملف…',
    unreachable: 'لم يتغير شيء: الخادم لا يجيب. حاول مرة أخرى.',
    counts: (confirmed, all) => `ما أكده شخص: ${isolate(confirmed)} من ${isolate(all)}`,
    byMachine: 'قُرئ بالقواعد',
    byPerson: 'مؤكَّد',
    onlyOpen: 'غير المؤكَّد وحده',
    parts: { statements: 'موقف', mentions: 'اسم', dates: 'تاريخ', events: 'حدث' },
    place: (n, of) => `${isolate(n)} من ${isolate(of)}`,
    previous: 'السابق',
    next: 'التالي',
    done: 'أُكِّد كل شيء.',
    confirm: 'تأكيد',
    confirmed: (by) => `أكده ${isolate(by)}`,
    reject: 'إزالة',
    undo: 'تراجع',
    redo: 'إعادة',
    saving: 'جارٍ الحفظ…',
    saved: 'حُفظ.',
    merged: (paths) => `حُفظ مع ما غيّره شخص آخر في هذه الأثناء: ${isolate(paths)}`,
    speaker: 'المتحدث',
    act: 'الفعل',
    polarity: 'الموقف',
    issue: 'القضية',
    target: 'المستهدَف',
    noTarget: 'لا أحد',
    same: 'تكرار لـ',
    notSame: 'يقال لأول مرة',
    meaning: 'يسمّي',
    date: 'التاريخ (EDTF)',
    keepDate: 'تعيين التاريخ',
    chosen: (words) => `المختار من المقال: ${words}`,
    chooseWords: 'اختر كلمات من المقال للنقل أو التقسيم أو الإضافة.',
    moveSpan: 'اجعله على هذه الكلمات',
    split: 'اجعل هذه الكلمات موقفًا ثانيًا',
    add: 'أضف موقفًا على هذه الكلمات',
    addName: 'إضافة اسم…',
    addDate: 'إضافة تاريخ…',
    ofWhom: 'لـ',
    someoneNew: '— شخص أو شيء جديد —',
    kind: 'النوع',
    kinds: {
      person: 'شخص', government: 'حكومة', organization: 'منظمة', group: 'مجموعة', unnamed: 'طرف غير مسمّى',
      country: 'دولة', region: 'منطقة', city: 'مدينة', sea: 'بحر', site: 'موقع',
      initiative: 'مبادرة', document: 'وثيقة', disease: 'مرض', doctrine: 'مبدأ', relationship: 'علاقة',
    },
    nameIn: { en: 'بالإنجليزية', ar: 'بالعربية', zh: 'بالصينية' },
    keepName: 'إضافة الاسم',
    correctName: 'تصحيح التسمية',
    giveUp: 'إلغاء',
    conflict: 'غيّر شخص آخر الشيء نفسه في هذه الأثناء. أيهما يبقى؟',
    what: 'الحقل',
    theirs: 'تعديله',
    mine: 'تعديلك',
    takeTheirs: 'إبقاء تعديله',
    takeMine: 'وضع تعديلك مكانه',
    history: 'السجل',
    how: { shipped: 'أصلي', read: 'قراءة', corrected: 'تصحيح', restored: 'استعادة', imported: 'استيراد', reread: 'قراءة جديدة' },
    revision: (n, how, author) => `${isolate(n)} · ${how} · ${isolate(author)}`,
    restore: (n) => `استعادة النسخة ${isolate(n)}`,
    reread: 'قراءة المقال من جديد مع إبقاء ما أكده الأشخاص',
    rereadDone: (kept, lost) => `قُرئ من جديد. ما بقي من عمل الأشخاص: ${isolate(kept)}؛ وما لم يعد له موضع: ${isolate(lost)}.`,
    keys: 'مفاتيح هذه اللوحة: السهمان للتنقل، وC للتأكيد، وDelete للإزالة، وU للتراجع.',
  },
  zh: {
    title: '审阅',
    close: '关闭审阅',
    loading: '正在读取卷宗……',
    unreachable: '未作任何更改：服务器没有响应。请重试。',
    counts: (confirmed, all) => `已由人确认：${confirmed} / ${all}`,
    byMachine: '由规则读出',
    byPerson: '已确认',
    onlyOpen: '仅显示未确认的内容',
    parts: { statements: '立场', mentions: '名称', dates: '日期', events: '事件' },
    place: (n, of) => `${n} / ${of}`,
    previous: '上一项',
    next: '下一项',
    done: '全部内容均已确认。',
    confirm: '确认',
    confirmed: (by) => `由${isolate(by)}确认`,
    reject: '移除',
    undo: '撤销',
    redo: '重做',
    saving: '正在保存……',
    saved: '已保存。',
    merged: (paths) => `已保存，并合并了他人同时所作的修改：${isolate(paths)}`,
    speaker: '发言人',
    act: '言语行为',
    polarity: '立场',
    issue: '议题',
    target: '对象',
    noTarget: '无',
    same: '重复',
    notSame: '首次提出',
    meaning: '指称',
    date: '日期（EDTF）',
    keepDate: '设定日期',
    chosen: (words) => `文中所选：${words}`,
    chooseWords: '在文中选择词句，即可移动、拆分或添加。',
    moveSpan: '移至所选词句',
    split: '将所选词句拆为另一立场',
    add: '在所选词句上添加立场',
    addName: '添加名称……',
    addDate: '添加日期……',
    ofWhom: '所指',
    someoneNew: '— 新的人或事物 —',
    kind: '类别',
    kinds: {
      person: '人物', government: '政府', organization: '组织', group: '群体', unnamed: '未具名的一方',
      country: '国家', region: '地区', city: '城市', sea: '海域', site: '地点',
      initiative: '倡议', document: '文件', disease: '疾病', doctrine: '原则', relationship: '关系',
    },
    nameIn: { en: '英文', ar: '阿拉伯文', zh: '中文' },
    keepName: '添加名称',
    correctName: '更正名称',
    giveUp: '取消',
    conflict: '他人同时修改了同一内容。以哪个为准？',
    what: '内容',
    theirs: '他人的',
    mine: '您的',
    takeTheirs: '保留他人的',
    takeMine: '改用您的',
    history: '历史',
    how: { shipped: '自带', read: '读取', corrected: '更正', restored: '恢复', imported: '导入', reread: '重新读取' },
    revision: (n, how, author) => `${n} · ${how} · ${isolate(author)}`,
    restore: (n) => `恢复版本 ${n}`,
    reread: '重新读取文章，并保留已由人确认的内容',
    rereadDone: (kept, lost) => `已重新读取。保留的人工内容：${kept}；无法安放的：${lost}。`,
    keys: '本面板按键：上下方向键移动，C 确认，Delete 移除，U 撤销。',
  },
};
