import type { Act, Names } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import arabic from '../../data/lexicon/ar/paraphrase.json';
import english from '../../data/lexicon/en/paraphrase.json';
import chinese from '../../data/lexicon/zh/paraphrase.json';

type Sides = { readonly for: string; readonly against: string };
type ByAct = Readonly<Record<Act, Sides>>;
type Wording = {
  readonly strongly: string; readonly template: string; readonly quote: readonly string[]; readonly acts: ByAct;
  /** For a matter that is named and not worded: "supports war" would be false where somebody supports a plan against it. */
  readonly onTopic?: { readonly template: string; readonly acts: ByAct };
  /** For a matter that begins with its own verb, which no noun of stance can govern: the article's whole clause, in marks. */
  readonly worded?: { readonly template: string; readonly acts: ByAct };
  /** For what is said of a matter without a verb of stance, in the article's own language. */
  readonly asserted?: Sides;
  /** Another adverb of degree for an act: one condemns strongly and thanks sincerely. */
  readonly strongest?: Partial<Readonly<Record<Act, string>>>;
  /** Before the article's own words, which bring their verb along: 希望[各方恢复谈判]. */
  readonly own?: Partial<Readonly<Record<Act, string>>>;
  /** English: before words that begin with "to" and a verb, as in "urged both sides to talk". */
  readonly infinitive?: Partial<Readonly<Record<Act, string>>>;
};

const WORDINGS: Readonly<Record<Lang, Wording>> = { ar: arabic, en: english, zh: chinese };

type Parts = {
  readonly speaker: Names; readonly act: Act; readonly polarity: number; readonly concept: Names;
  /** The concept that the matter belongs to, where one is known. */
  readonly topic?: Names | undefined;
  /** The article's own words, and the language they are in; `verbal` where the matter alone would begin with its verb. */
  readonly clause?: { readonly lang: Lang; readonly text: string; readonly verbal?: boolean } | undefined;
};

/** A position said again in three languages, from its parts alone: the same template for every article. */
export function paraphrase(parts: Parts): Names {
  return { en: say('en', parts), ar: say('ar', parts), zh: say('zh', parts) };
}

function say(lang: Lang, { speaker, act, polarity, concept, topic, clause }: Parts): string {
  const wording = WORDINGS[lang];
  const side = polarity < 0 ? 'against' : 'for';
  const strongly = Math.abs(polarity) === 2 ? (wording.strongest?.[act] ?? wording.strongly) : '';
  const words = { speaker: speaker[lang], concept: concept[lang], act: wording.acts[act][side], clause: clause?.text ?? '', strongly };
  if (wording.onTopic !== undefined && topic !== undefined && concept[lang] === topic[lang]) {
    return fill(wording.onTopic.template, { ...words, act: fill(wording.onTopic.acts[act][side], { strongly }) });
  }
  const isOwn = clause?.lang === lang;
  if (wording.asserted !== undefined && act === 'asserts' && isOwn) return fill(wording.asserted[side], words);
  if (wording.worded !== undefined && isOwn && clause?.verbal === true) return fill(wording.worded.template, { ...words, act: wording.worded.acts[act][side] });
  const own = polarity > 0 && isOwn ? wording.own?.[act] : undefined;
  const infinitive = polarity > 0 && concept[lang].startsWith('to ') ? wording.infinitive?.[act] : undefined;
  return fill(wording.template, { ...words, act: infinitive ?? own ?? words.act });
}

const cuts = new Map<string, readonly string[]>();

/** A template is cut once at its blanks: text, name, text, name, text. */
function fill(template: string, words: Readonly<Record<string, string>>): string {
  const cut = cuts.get(template) ?? template.split(/[{}]/);
  cuts.set(template, cut);
  return cut.map((part, index) => (index % 2 === 1 ? (words[part] ?? '') : part)).join('');
}

/** Words of another language inside a sentence of this one. */
export function quoted(text: string, lang: Lang): string {
  const [open = '', close = ''] = WORDINGS[lang].quote;
  return `${open}${text}${close}`;
}
