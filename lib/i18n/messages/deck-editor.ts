import type { Lang } from '../lang';

type EditorMessages = {
  readonly title: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly saving: string;
  readonly failed: string;
  readonly refused: (why: string) => string;
  /** `scenes` are titles. */
  readonly takenIn: (scenes: string) => string;
  readonly clash: (scenes: string) => string;
  readonly keepOwn: string;
  readonly keepOther: string;
  readonly resumed: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly download: string;
  readonly upload: string;
  readonly offline: string;
  readonly powerpoint: string;
  readonly handout: string;
  readonly again: string;
  readonly shape: string;
  readonly add: string;
  readonly newTitle: string;
  readonly duplicate: string;
  readonly remove: string;
  readonly earlier: string;
  readonly later: string;
  readonly heading: string;
  readonly points: string;
  readonly pointsHow: string;
  readonly notes: string;
  readonly minutes: string;
  readonly views: string;
  readonly keepView: string;
  readonly sentence: string;
  readonly noSentence: string;
  readonly steps: string;
  readonly addStep: string;
  readonly addStepHow: string;
  readonly caption: string;
  readonly problems: string;
  readonly outdated: string;
  readonly takenOut: string;
  readonly keepTimes: string;
  readonly timesKept: string;
  readonly timesLost: string;
  readonly took: string;
};

/** Making and keeping a deck. */
export const DECK_EDITOR: Record<Lang, EditorMessages> = {
  en: {
    title: 'Edit the talk', saved: 'Saved', unsaved: 'Not saved yet', saving: 'Saving…', failed: 'The server does not answer. Your changes are kept on this device, and saved as soon as it does.',
    refused: (why) => `Not saved: ${why}`,
    takenIn: (scenes) => `Somebody changed this talk meanwhile; what they changed was taken in: ${scenes}.`,
    clash: (scenes) => `Somebody changed the same words meanwhile: ${scenes}. Which are to stand?`,
    keepOwn: 'Mine', keepOther: 'Theirs', resumed: 'Changes that had not been saved were brought back from this device.',
    save: 'Save', undo: 'Undo', redo: 'Redo', download: 'Download deck.json', upload: 'Open a deck.json', offline: 'One file for a room without a network', powerpoint: 'PowerPoint', handout: 'Handout', again: 'Start again from the dossier', shape: 'Shape',
    add: 'Add a scene of words', newTitle: 'New scene', duplicate: 'Duplicate', remove: 'Delete', earlier: 'Earlier', later: 'Later',
    heading: 'Heading', points: 'Points', pointsHow: 'one a line', notes: 'Notes for the speaker', minutes: 'Seconds it should take',
    views: 'Views', keepView: 'Keep the view as it is now', sentence: 'Sentence on the key Q', noSentence: 'none',
    steps: 'Steps', addStep: 'Add a step', addStepHow: 'Select marks in the picture, then add them as a step.', caption: 'Caption',
    problems: 'What could not be used', outdated: 'Corrected in the dossier since: the talk still has the older words', takenOut: 'is no longer in the dossier',
    keepTimes: 'Keep these times', timesKept: 'Times kept', timesLost: 'The times could not be kept. Try again.', took: 'last time',
  },
  ar: {
    title: 'تحرير العرض', saved: 'محفوظ', unsaved: 'لم يُحفظ بعد', saving: 'جارٍ الحفظ…', failed: 'الخادم لا يجيب. تعديلاتك محفوظة على هذا الجهاز وستُحفظ في الخادم حالما يجيب.',
    refused: (why) => `لم يُحفظ: ${why}`,
    takenIn: (scenes) => `عدّل غيرك هذا العرض في هذه الأثناء، وأُدرجت تعديلاته: ${scenes}.`,
    clash: (scenes) => `عدّل غيرك الكلمات نفسها في هذه الأثناء: ${scenes}. أيها يبقى؟`,
    keepOwn: 'كلماتي', keepOther: 'كلمات غيري', resumed: 'استُعيدت من هذا الجهاز تعديلات لم تكن قد حُفظت.',
    save: 'حفظ', undo: 'تراجع', redo: 'إعادة', download: 'تنزيل deck.json', upload: 'فتح deck.json', offline: 'ملف واحد لقاعة بلا شبكة', powerpoint: 'PowerPoint', handout: 'نشرة مطبوعة', again: 'البدء من الملف من جديد', shape: 'الأبعاد',
    add: 'إضافة مشهد نصي', newTitle: 'مشهد جديد', duplicate: 'تكرار', remove: 'حذف', earlier: 'تقديم', later: 'تأخير',
    heading: 'العنوان', points: 'النقاط', pointsHow: 'نقطة في كل سطر', notes: 'ملاحظات للمقدّم', minutes: 'المدة المقررة بالثواني',
    views: 'العروض', keepView: 'اعتماد العرض كما هو الآن', sentence: 'الجملة على المفتاح Q', noSentence: 'لا شيء',
    steps: 'الخطوات', addStep: 'إضافة خطوة', addStepHow: 'اختر علامات في الرسم ثم أضفها خطوةً.', caption: 'العبارة',
    problems: 'ما تعذر استعماله', outdated: 'صُحّح في الملف لاحقًا ولا يزال العرض يورد الكلمات القديمة', takenOut: 'لم يعد في الملف',
    keepTimes: 'حفظ هذه الأوقات', timesKept: 'حُفظت الأوقات', timesLost: 'تعذر حفظ الأوقات. أعد المحاولة.', took: 'آخر مرة',
  },
  zh: {
    title: '编辑演示', saved: '已保存', unsaved: '尚未保存', saving: '正在保存…', failed: '服务器没有应答。您的修改已保存在本设备上，待服务器恢复后将自动保存。',
    refused: (why) => `未保存：${why}`,
    takenIn: (scenes) => `他人在此期间修改了本演示，其修改已并入：${scenes}。`,
    clash: (scenes) => `他人在此期间修改了相同内容：${scenes}。以哪一版为准？`,
    keepOwn: '以我的为准', keepOther: '以对方为准', resumed: '已从本设备恢复尚未保存的修改。',
    save: '保存', undo: '撤销', redo: '重做', download: '下载 deck.json', upload: '打开 deck.json', offline: '单文件，供无网络会场使用', powerpoint: 'PowerPoint', handout: '讲义', again: '由档案重新生成', shape: '画面比例',
    add: '添加文字场景', newTitle: '新场景', duplicate: '复制', remove: '删除', earlier: '前移', later: '后移',
    heading: '标题', points: '要点', pointsHow: '每行一条', notes: '演讲者备注', minutes: '计划用时（秒）',
    views: '视图', keepView: '采用当前视图', sentence: 'Q 键显示的原句', noSentence: '无',
    steps: '步骤', addStep: '添加步骤', addStepHow: '在图中选择标记，然后添加为步骤。', caption: '说明',
    problems: '无法使用的内容', outdated: '档案后来已更正，而演示仍用旧文字', takenOut: '档案中已无此内容',
    keepTimes: '保存用时', timesKept: '用时已保存', timesLost: '未能保存用时，请重试。', took: '上次',
  },
};
