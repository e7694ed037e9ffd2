import type { StanceMode, StanceSort } from '../../selection/view-state';
import type { Rung } from '../../stances/rungs';
import { formatNumber, isolate, type Locale } from '../format';
import type { Lang } from '../lang';
import { countIssues, countStatements } from './stances-words';

type ModeMessages = {
  readonly modes: string;
  readonly mode: Record<StanceMode, string>;
  readonly sorts: string;
  readonly sort: Record<StanceSort, string>;
  readonly unfold: string;
  readonly rungs: Record<Rung, string>;
  /** A force under the lowest rung. */
  readonly noForce: string;
  /** Heading of what offers nothing to another side. */
  readonly besides: string;
  readonly nobody: string;
  readonly scroll: string;
  readonly lexicon: {
    readonly open: string;
    readonly intro: string;
    readonly verbs: string;
    readonly intensifiers: string;
    readonly reset: string;
  };
};

export const STANCE_MODES: Record<Lang, ModeMessages> = {
  en: {
    modes: 'Chart',
    mode: { matrix: 'By issue', summary: 'In sum', reciprocity: 'Give and take', force: 'Force', whom: 'Who to whom' },
    sorts: 'Rows by',
    sort: { agreement: 'agreement', force: 'force', mention: 'mentions', text: 'order in the text' },
    unfold: 'unfold',
    rungs: { say: 'say', add: 'add', note: 'note, welcome', 'call-for': 'call for', affirm: 'affirm, pledge', stress: 'stress' },
    noForce: 'not weighed',
    besides: 'Said besides',
    nobody: 'nobody named',
    scroll: 'The chart, to be scrolled',
    lexicon: {
      open: 'Weights of the words',
      intro: 'How much each word of this article counts, 0 to 6: the verb that reports a statement, and what intensifies it. Polarity is read from the text and stays.',
      verbs: 'Verbs',
      intensifiers: 'Intensifiers',
      reset: 'Reset',
    },
  },
  ar: {
    modes: 'الرسم',
    mode: { matrix: 'بحسب القضية', summary: 'الحصيلة', reciprocity: 'التبادل', force: 'شدة القول', whom: 'من إلى من' },
    sorts: 'ترتيب الصفوف',
    sort: { agreement: 'التوافق', force: 'الشدة', mention: 'التكرار', text: 'ترتيب النص' },
    unfold: 'إظهار كل مرة',
    rungs: { say: 'قال', add: 'أضاف', note: 'أشار ورحّب', 'call-for': 'دعا', affirm: 'أكد وتعهد', stress: 'شدد' },
    noForce: 'بلا وزن',
    besides: 'ما عدا ذلك',
    nobody: 'لا جهة مسماة',
    scroll: 'الرسم قابل للتمرير',
    lexicon: {
      open: 'أوزان الكلمات',
      intro: 'وزن كل كلمة في هذا المقال من 0 إلى 6: فعل القول، وما يشدده. أما اتجاه الموقف فيُقرأ من النص ولا يتغير.',
      verbs: 'الأفعال',
      intensifiers: 'أدوات التشديد',
      reset: 'استعادة الأوزان',
    },
  },
  zh: {
    modes: '图式',
    mode: { matrix: '按议题', summary: '汇总', reciprocity: '相互支持', force: '力度', whom: '谁对谁' },
    sorts: '排序',
    sort: { agreement: '一致程度', force: '力度', mention: '提及次数', text: '原文顺序' },
    unfold: '展开',
    rungs: { say: '说', add: '补充', note: '指出、欢迎', 'call-for': '呼吁', affirm: '重申、承诺', stress: '强调' },
    noForce: '不计',
    besides: '其他表态',
    nobody: '未指明对象',
    scroll: '图表，可滚动',
    lexicon: {
      open: '词语权重',
      intro: '本文每个词的权重，0 至 6：引述动词及其强调词。立场方向读自原文，不随之改变。',
      verbs: '动词',
      intensifiers: '强调词',
      reset: '恢复默认',
    },
  },
};

/** A country's position on something, which is not the thing itself. */
export function positionOn(country: string, issue: string, lang: Lang): string {
  switch (lang) {
    case 'en': return `${country}’s position: ${issue}`;
    case 'ar': return `موقف ${country}: ${issue}`;
    case 'zh': return `${country}立场：${issue}`;
  }
}

/** For whom a speaker speaks, under his name. */
export function behalf(name: string, lang: Lang): string {
  switch (lang) {
    case 'en': return `for the ${name}`.replace(/^for the (?!Government|Ministry|State|Republic|People)/, 'for ');
    case 'ar': return `باسم ${name}`;
    case 'zh': return `代表${name}`;
  }
}

/** A rung by its verbs, and a plus for what an intensifier adds. */
export function rungName(rung: Rung | null, beyond: number, { lang }: Locale): string {
  const { rungs, noForce } = STANCE_MODES[lang];
  const name = rung === null ? noForce : rungs[rung];
  return beyond > 0 ? `${name} ${isolate(beyond > 1 ? '++' : '+')}` : name;
}

/** "to Syria: 10 statements on six issues" */
export function offersTo(country: string, statements: number, issues: number, locale: Locale): string {
  const n = countStatements(statements, locale);
  switch (locale.lang) {
    case 'en': return `to ${country}: ${n} on ${countIssues(issues, locale)}`;
    case 'ar': return `إلى ${isolate(country)}: ${n} في ${countIssues(issues, locale)}`;
    case 'zh': return `对${country}：${n}，涉及${countIssues(issues, locale)}`;
  }
}

/** "Syria 16" */
export function withCount(name: string, n: number, locale: Locale): string {
  return `${name} ${isolate(formatNumber(n, locale))}`;
}
