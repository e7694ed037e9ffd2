import { aboutEmbed } from '@/components/embed/embed-about';
import { localise } from '@/lib/dossier/localise';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import { alternativeText } from '@/lib/embed/alternative-text';
import type { Embedded } from '@/lib/embed/codes';
import { pngSize } from '@/lib/figure/png-size';
import { VIEWS, type ViewName } from '@/lib/figure/view-name';
import type { Lang } from '@/lib/i18n/lang';
import { queryOf } from '@/lib/link/param';
import { readView, vocabularyOf } from '@/lib/link/read';
import type { PublicationMeta } from '@/lib/store/publications';

export type EmbeddedView = Embedded & { readonly view: ViewName; /** Address of the PDF. */ readonly pdf: string };

type Wanted = {
  readonly meta: PublicationMeta;
  readonly dossier: Dossier;
  readonly issues: readonly Issue[];
  readonly lang: Lang;
  readonly theme: 'light' | 'dark';
  /** Under which the server was asked. */
  readonly origin: string;
  /** The published picture of a view; null where it is gone. */
  readonly readPicture: (view: ViewName) => Promise<Uint8Array | null>;
};

const WIDTH = 720; // px of the frame whose height the code says, until the frame says it itself

/** What the codes of a publication's views name. */
export function embeddedViews({ meta, dossier, issues, lang, theme, origin, readPicture }: Wanted): Promise<readonly EmbeddedView[]> {
  const { view: state } = readView(queryOf(Object.entries(meta.state)), vocabularyOf(localise(dossier, issues, lang)));
  return Promise.all(VIEWS.map(async (view) => {
    const { title, alt, heightAt } = aboutEmbed({ dossier, issues, view, lang, state, mark: meta.hash.slice(0, 8), ignored: [] });
    const address = (ending: string) => `${origin}/p/${meta.hash}/${view}.${ending}?lang=${lang}${theme === 'dark' ? '&theme=dark' : ''}`;
    const size = pngSize((await readPicture(view)) ?? new Uint8Array());
    return {
      view, title,
      src: address('html'),
      height: heightAt(WIDTH),
      page: `${origin}/v/${meta.hash}?lang=${lang}`,
      picture: { src: address('png'), ...(size ?? { width: 960, height: 540 }) },
      alt: alternativeText({ title, description: alt }, lang),
      script: `${origin}/embed/mawqif-embed.js`,
      pdf: address('pdf'),
    };
  }));
}
