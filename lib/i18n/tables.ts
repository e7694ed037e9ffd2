import { SHELF } from '@/lib/i18n/shelf';
import type { Lang } from './lang';
import type { Words } from './words/words';

/** One area's words by language. They are taken from the shelf when they are asked for: a browser has only those of its page there. */
export function tableOf<A extends keyof Words>(area: A): Readonly<Record<Lang, Words[A]>> {
  const of = (lang: Lang): Words[A] => {
    const words = SHELF[lang];
    if (words === undefined) throw new Error(`bug: the words of "${lang}" are asked for and not loaded; the page lacks a WordsOf around it`);
    return words[area];
  };
  return {
    get en() {
      return of('en');
    },
    get ar() {
      return of('ar');
    },
    get zh() {
      return of('zh');
    },
  };
}
