import { fileResponse } from '@/lib/api/file-response';
import type { Deck } from '@/lib/present/schema';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import { isLang, negotiate, type Lang } from '@/lib/i18n/lang';
import { FIGURE } from '@/lib/i18n/messages/figure';
import { queryOf } from '@/lib/link/param';
import { themeOf } from '@/lib/link/theme';
import type { Theme } from '@/lib/selection/view-state';
import { decks } from '@/lib/store/decks';
import { readDossier, readIssues } from '@/lib/store/dossiers';
import { talkOf } from './load-talk';

export type DeckRequest = { readonly dossier: Dossier; readonly issues: readonly Issue[]; readonly deck: Deck; readonly lang: Lang; readonly theme: Theme };

type Kind = { readonly extension: string; readonly type: string; readonly make: (request: DeckRequest) => Promise<Uint8Array> };

/** The talk of a dossier as it is now, as a file to carry. */
export async function deckFile(request: Request, id: string, { extension, type, make }: Kind): Promise<Response> {
  const query = queryOf(new URL(request.url).searchParams);
  const asked = query.get('lang');
  const lang = isLang(asked) ? asked : negotiate(request.headers.get('accept-language'));
  const parsed = await readDossier(id, lang);
  if (parsed === null) return Response.json({ problems: [{ at: 'id', message: FIGURE[lang].unknownDossier }] }, { status: 404 });
  if (!parsed.ok) return Response.json({ problems: parsed.problems }, { status: 422 });
  const dossier = parsed.value;
  const issues = await readIssues();
  const { deck } = talkOf({ dossier, issues, lang, saved: await decks().read(id, lang) });
  const body = await make({ dossier, issues, deck, lang, theme: themeOf(query) });
  return fileResponse({ body, type, headers: { 'cache-control': 'no-cache', 'content-disposition': `attachment; filename="mawqif-deck-${id}-${lang}.${extension}"` } });
}
