import type { Names } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import { latinOf } from './slug';

/**
 * A name that only the article gives, in three languages: as written in its own, and in the others by its letters in Latin script.
 * Han characters have no letters to go by, so the name is shown as it is, and said to be Chinese.
 */
export function foreignNames(name: string, lang: Lang): Names {
  if (lang === 'zh') return { en: `${name} (in Chinese)`, ar: `${name} (بالصينية)`, zh: name };
  if (lang === 'en') return { en: name, ar: name, zh: name };
  const latin = latinOf(name);
  return { en: latin, ar: name, zh: latin };
}
