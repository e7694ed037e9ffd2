import bidiFactory from 'bidi-js';
import { dirOf, type Dir, type Lang } from '../i18n/lang';

/** A paragraph, in a language of its own; `href` where all of it leads somewhere. */
export type Line = { readonly text: string; readonly lang: Lang; readonly href?: string | null };

/** A stretch of a paragraph that runs one way. */
export type Run = { readonly text: string; readonly dir: Dir };

const bidi = bidiFactory();
const ISOLATES = /[\u2066-\u2069]/g;
/** Embeddings and overrides of the text's own: without isolates around it they would turn what follows. */
const OVERRIDES = /[\u202A-\u202E]/g;
const MARK: Record<Dir, string> = { ltr: '\u200E', rtl: '\u200F' };

/** As the office programs tag text: with a country, or their spelling goes by the reader's. */
export const OFFICE_TAG: Record<Lang, string> = { en: 'en-GB', ar: 'ar-SA', zh: 'zh-CN' };

/** Names that readers' machines have, since no font travels: for Latin, for Chinese, and for the scripts that are shaped. */
export const OFFICE_FONTS = { latin: 'Arial', eastAsian: 'Microsoft YaHei', complex: 'Arial' } as const;

/**
 * The runs of a paragraph in reading order, as the bidi algorithm parts them. The office programs don't know isolates:
 * what they keep apart goes by the direction of its run, and a mark of the paragraph's own direction stands at each edge.
 * Digits in Arabic text are a run to the right, or the programs would draw them as the reader's settings say.
 */
export function runsIn(given: string, lang: Lang): readonly Run[] {
  const text = given.replace(OVERRIDES, '');
  const dir = dirOf(lang);
  const { levels } = bidi.getEmbeddingLevels(text, dir);
  const runs: Run[] = [];
  let at = 0;
  for (const character of text) {
    const isolates = character >= '\u2066' && character <= '\u2069';
    const way = isolates || (levels[at] ?? 0) % 2 === (dir === 'rtl' ? 1 : 0) ? dir : opposite(dir);
    const last = runs.at(-1);
    const added = isolates ? MARK[dir] : character;
    if (last?.dir === way) runs[runs.length - 1] = { text: last.text + added, dir: way };
    else runs.push({ text: added, dir: way });
    at += character.length;
  }
  return runs;
}

function opposite(dir: Dir): Dir {
  return dir === 'ltr' ? 'rtl' : 'ltr';
}

/** The language that a run is read in: Latin words in an Arabic sentence are not Arabic. */
export function runLang({ dir }: Run, lang: Lang): Lang {
  if (dir === dirOf(lang)) return lang;
  return dir === 'rtl' ? 'ar' : 'en';
}

/** Without what steers directions: for names and alternative texts, which are plain. */
export function plainText(text: string): string {
  return text.replace(ISOLATES, '').replace(OVERRIDES, '').replace(/\s+/g, ' ').trim();
}
