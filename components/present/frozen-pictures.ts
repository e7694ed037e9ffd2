import { artefact } from '@/components/figure/artefact';
import { viewOfState } from '@/lib/present/plan';
import type { Deck } from '@/lib/present/schema';
import type { Reading } from '@/lib/dossier/localise';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import type { Lang } from '@/lib/i18n/lang';
import type { Theme } from '@/lib/selection/view-state';
import { frozenWidth, pictureName } from './frozen-picture';

type Wanted = { readonly dossier: Dossier; readonly issues: readonly Issue[]; readonly reading: Reading; readonly deck: Deck; readonly lang: Lang; readonly theme: Theme };

/** Of each view of each scene its picture as data, by scene and view: what is shown should drawing it ever fail where no server is. */
export async function frozenPictures({ dossier, issues, reading, deck, lang, theme }: Wanted): Promise<Readonly<Record<string, string>>> {
  const pictures: Record<string, string> = {};
  for (const { id, views, state } of deck.scenes) for (const view of views) {
    const asked = { ...viewOfState(state, reading), theme, w: frozenWidth(deck.aspect, views.length) };
    const svg = await artefact({ dossier, issues, view, format: 'svg', lang, state: asked, mark: dossier.id, ignored: [] });
    pictures[pictureName(id, view)] = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  }
  return pictures;
}
