import type { Act } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import { foldForSearch } from '../text/fold';
import { plainWord } from './plain-word';

/** The ladder of diplomatic force, weakest first; a rung's place is its weight, 1 … 6. */
export const RUNGS = ['say', 'add', 'note', 'call-for', 'affirm', 'stress'] as const;
export type Rung = (typeof RUNGS)[number];

/** `word` is null where no verb stands, as in a headline. */
export type Verb = { readonly word: string | null; readonly rung: Rung };

export function rungWeight(rung: Rung): number {
  return RUNGS.indexOf(rung) + 1;
}

type Forms = Readonly<Record<Rung, string>>;

// Reporting verbs of news agencies and foreign ministries, hand-made after the first article and the reading's own lexicon
// (data/lexicon, whose 2,000 forms a browser need not load). Arabic: name of the verb, then the stems it is found by.
const ARABIC: Forms = {
  say: 'قال:قال يقول تقول قائل قول|صرح:صرح يصرح تصرح تصريح|ذكر:ذكر يذكر تذكر|أفاد:افاد يفيد تفيد|أعرب:اعرب يعرب تعرب معرب اعراب|عبر:عبر يعبر تعبر معبر|أبدى:ابدي يبدي تبدي|اعتبر:اعتبر يعتبر تعتبر|رأى:راي يري تري',
  add: 'أضاف:اضاف يضيف تضيف مضيف|تابع:تابع يتابع تتابع متابع|أردف:اردف يردف|استطرد:استطرد',
  note: 'أشار:اشار يشير تشير مشير|أوضح:اوضح يوضح توضح موضح ايضاح|لفت:لفت يلفت تلفت لافت|نوه:نوه ينوه تنوه منوه تنويه|أبرز:ابرز يبرز|أشاد:اشاد يشيد تشيد مشيد|أثنى:اثني يثني مثني|ثمن:ثمن يثمن مثمن تثمين|رحب:رحب يرحب ترحب مرحب ترحيب|شكر:شكر يشكر تشكر',
  'call-for': 'دعا:دعا يدعو تدعو داعي دعو|طالب:طالب يطالب تطالب مطالب|حث:حث يحث تحث|ناشد:ناشد يناشد تناشد مناشد|حذر:حذر يحذر تحذر محذر تحذير',
  affirm: 'أكد:اكد يؤكد تؤكد مؤكد تاكيد|جدد:جدد يجدد تجدد مجدد تجديد|كرر:كرر يكرر|تعهد:تعهد يتعهد متعهد|رفض:رفض يرفض ترفض رافض|أعلن:اعلن يعلن تعلن معلن',
  stress: 'شدد:شدد يشدد تشدد مشدد تشديد|أصر:اصر يصر مصر اصرار|جزم:جزم يجزم|أدان:ادان يدين تدين مدين|ندد:ندد يندد تندد مندد تنديد|استنكر:استنكر يستنكر',
};
const ENGLISH: Forms = {
  say: 'said says say saying told tells stated states express expressed expresses expressing voiced remarked',
  add: 'added adds adding continued went',
  note: 'noted notes noting pointed observed explained recalled praised praises praising welcomed welcomes welcoming thanked commended hailed appreciated',
  'call-for': 'called calls calling urged urges urging demanded demands asked appealed warned warns',
  affirm: 'affirmed affirms affirming reaffirmed reiterated reiterates declared confirmed pledged vowed promised rejected rejects denied insisted',
  stress: 'stressed stresses stressing emphasized emphasised emphasizes underlined underscored condemned condemns denounced deplored',
};
const CHINESE: Forms = {
  say: '表示 说 称 认为 谈到',
  add: '补充 还说 接着说 并称',
  note: '指出 提到 赞赏 赞扬 欢迎 感谢 祝贺 高度评价',
  'call-for': '呼吁 敦促 要求 希望 主张 警告',
  affirm: '重申 确认 承诺 声明 宣布 申明 反对 拒绝 坚持',
  stress: '强调 谴责 坚决反对 严正',
};

// Case endings, agreement and pronouns that Arabic writes onto a verb's end, folded.
const ENDING = /^(?:ت|وا|ا|تا|ه|ها|ته|تها|ين|ون|ان|هم|هما|نا|يا|ه?)$/u;

type Entry = { readonly word: string; readonly stem: string; readonly rung: Rung };

function entries(forms: Forms): readonly Entry[] {
  return RUNGS.flatMap((rung) =>
    forms[rung].split(forms === ARABIC ? '|' : ' ').flatMap((entry) => {
      const [word = '', stems = word] = entry.split(':');
      return stems.split(' ').map((stem) => ({ word, stem, rung }));
    }),
  ).toSorted((a, b) => b.stem.length - a.stem.length);
}

const ENTRIES: Readonly<Record<Lang, readonly Entry[]>> = { ar: entries(ARABIC), en: entries(ENGLISH), zh: entries(CHINESE) };

/** A verb of an article that no list has still has a force, by what is done with it. */
const BY_ACT: Readonly<Record<Act, Rung>> = {
  asserts: 'say', hopes: 'say', praises: 'note', thanks: 'note', welcomes: 'note', supports: 'note', 'calls-for': 'call-for', proposes: 'call-for',
  warns: 'call-for', pledges: 'affirm', opposes: 'affirm', denies: 'affirm', accuses: 'affirm', rejects: 'affirm', condemns: 'stress',
};

function isForm(token: string, stem: string, lang: Lang): boolean {
  if (lang !== 'ar') return token === stem;
  const bare = [token, token.replace(/^[وف]/u, '')];
  return bare.some((form) => form.startsWith(stem) && (form === stem || ENDING.test(form.slice(stem.length))));
}

/** The verb behind the words that report a statement, and its place on the ladder; a headline's "Xi:" is no verb, and counts as said. */
export function readVerb(quote: string | null, act: Act, lang: Lang): Verb {
  if (quote === null || /[:：]\s*$/u.test(quote)) return { word: null, rung: 'say' };
  const folded = foldForSearch(plainWord(quote));
  if (folded === '') return { word: null, rung: 'say' };
  const tokens = lang === 'zh' ? [] : folded.split(' ');
  const known = ENTRIES[lang].find(({ stem }) => (lang === 'zh' ? folded.includes(stem) : tokens.some((token) => isForm(token, stem, lang))));
  if (known === undefined) return { word: plainWord(quote), rung: BY_ACT[act] };
  return { word: known.word, rung: known.rung };
}
