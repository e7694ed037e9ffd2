import { offlineFile } from '@/components/offline/offline-file';
import { frozenPictures } from '@/components/present/frozen-pictures';
import { plansOf, talkOf } from '@/components/present/load-talk';
import { askedDossier } from '@/lib/api/asked-dossier';
import { etagOf } from '@/lib/api/etag';
import { fileResponse } from '@/lib/api/file-response';
import { headlineFor } from '@/lib/dossier/headline';
import { packReading } from '@/lib/dossier/pack';
import { OFFLINE } from '@/lib/i18n/messages/offline';
import { pageTitle } from '@/lib/i18n/page-title';
import { themeOf } from '@/lib/link/theme';
import { worldBase } from '@/lib/map/world';
import { decks } from '@/lib/store/decks';
import { readIssues } from '@/lib/store/dossiers';
import { offlineParts } from '@/lib/store/offline-parts';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** A dossier's talk in one file: stage, presenter's window and all its scenes, for a room without a network. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const asked = await askedDossier(request, id);
  if (!asked.ok) return asked.response;
  const { dossier, lang, query } = asked;
  const parts = await offlineParts('deck');
  if (parts === null) return Response.json({ problems: [{ at: 'file', message: OFFLINE[lang].notBuilt }] }, { status: 503 });
  const issues = await readIssues();
  const theme = themeOf(query);
  const talk = talkOf({ dossier, issues, lang, saved: await decks().read(id, lang) });
  const { reading, deck } = talk;
  const data = {
    lang, theme, deck,
    packed: packReading(reading),
    plans: plansOf(talk, lang, etagOf(JSON.stringify(dossier))),
    base: worldBase(reading),
    frozen: await frozenPictures({ dossier, issues, reading, deck, lang, theme }),
    talkKey: `${id}.${etagOf(JSON.stringify(deck)).slice(1, 13)}`,
  };
  const headings = lang === 'ar' ? JSON.stringify(deck) : '';
  const body = await offlineFile({ data, title: pageTitle(lang, headlineFor(dossier, lang) ?? dossier.article.title), parts, headings });
  return fileResponse({ body, type: 'text/html; charset=utf-8', headers: { 'cache-control': 'no-cache', 'content-disposition': `inline; filename="mawqif-deck-${id}-${lang}.html"` } });
}
