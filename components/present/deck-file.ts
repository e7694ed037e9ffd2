import { askedDossier } from '@/lib/api/asked-dossier';
import { fileResponse } from '@/lib/api/file-response';
import type { Deck } from '@/lib/present/schema';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import type { Lang } from '@/lib/i18n/lang';
import { themeOf } from '@/lib/link/theme';
import type { Theme } from '@/lib/selection/view-state';
import { decks } from '@/lib/store/decks';
import { readIssues } from '@/lib/store/dossiers';
import { talkOf } from './load-talk';

export type DeckRequest = { readonly dossier: Dossier; readonly issues: readonly Issue[]; readonly deck: Deck; readonly lang: Lang; readonly theme: Theme };

type Kind = { readonly extension: string; readonly type: string; readonly make: (request: DeckRequest) => Promise<Uint8Array> };

/** The talk of a dossier as it is now, as a file to carry. */
export async function deckFile(request: Request, id: string, { extension, type, make }: Kind): Promise<Response> {
  const asked = await askedDossier(request, id);
  if (!asked.ok) return asked.response;
  const { dossier, lang, query } = asked;
  const issues = await readIssues();
  const { deck } = talkOf({ dossier, issues, lang, saved: await decks().read(id, lang) });
  const body = await make({ dossier, issues, deck, lang, theme: themeOf(query) });
  return fileResponse({ body, type, headers: { 'cache-control': 'no-cache', 'content-disposition': `attachment; filename="mawqif-deck-${id}-${lang}.${extension}"` } });
}
