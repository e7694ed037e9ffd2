import { LANGS, type Lang } from '../i18n/lang';
import { discoveryOf } from './discovery';
import { CARD } from './oembed';

// As the Open Graph protocol writes a language: it wants a territory, and these are the ones that its readers know.
const LOCALE: Record<Lang, string> = { en: 'en_US', ar: 'ar_AR', zh: 'zh_CN' };

type Page = {
  readonly lang: Lang;
  readonly origin: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  /** Path of the page's card; null where it has none. */
  readonly card: string | null;
};

/** How the page of a dossier looks when its address is sent to someone, in the words of Open Graph; and where its oEmbed answer is. */
export function sharedMetadata({ lang, origin, path, title, description, siteName, card }: Page) {
  const images = card === null ? [] : [{ url: origin + card, ...CARD, alt: title, type: 'image/png' }];
  return {
    types: Object.fromEntries(discoveryOf(origin, path).map(({ type, href }) => [type, [{ url: href, title }]])),
    openGraph: {
      type: 'article' as const, title, description, url: origin + path, siteName, images,
      locale: LOCALE[lang], alternateLocale: LANGS.filter((other) => other !== lang).map((other) => LOCALE[other]),
    },
    twitter: { card: 'summary_large_image' as const, title, description, images },
  };
}
