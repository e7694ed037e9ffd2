import { artefact } from '@/components/figure/artefact';
import { viewOfState } from '@/lib/present/plan';
import type { Deck } from '@/lib/present/schema';
import { safeBox } from '@/lib/present/stage-box';
import type { Reading } from '@/lib/dossier/localise';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import type { Lang } from '@/lib/i18n/lang';
import type { Theme } from '@/lib/selection/view-state';

type Wanted = { readonly dossier: Dossier; readonly issues: readonly Issue[]; readonly reading: Reading; readonly deck: Deck; readonly lang: Lang; readonly theme: Theme };

/** Of each scene that has a view, its picture as data: what is shown should drawing it ever fail where no server is. */
export async function frozenPictures({ dossier, issues, reading, deck, lang, theme }: Wanted): Promise<Readonly<Record<string, string>>> {
  const pictures: Record<string, string> = {};
  for (const { id, views: [view], state } of deck.scenes) {
    if (view === undefined) continue;
    const asked = { ...viewOfState(state, reading), theme, w: Math.round(safeBox(deck.aspect).width / 2) };
    const svg = await artefact({ dossier, issues, view, format: 'svg', lang, state: asked, mark: dossier.id, ignored: [] });
    pictures[id] = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  }
  return pictures;
}
