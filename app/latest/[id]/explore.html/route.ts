import { figureWidths, viewportOf } from '@/components/explore/figure-widths';
import { offlineFile } from '@/components/offline/offline-file';
import { cachingFor } from '@/lib/api/admission';
import { askedDossier } from '@/lib/api/asked-dossier';
import { fileResponse } from '@/lib/api/file-response';
import { headlineFor } from '@/lib/dossier/headline';
import { localise } from '@/lib/dossier/localise';
import { packReading } from '@/lib/dossier/pack';
import { OFFLINE } from '@/lib/i18n/messages/offline';
import { pageTitle } from '@/lib/i18n/page-title';
import { readView, vocabularyOf } from '@/lib/link/read';
import { worldBase } from '@/lib/map/world';
import { readIssues } from '@/lib/store/dossiers';
import { offlineParts } from '@/lib/store/offline-parts';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The whole explore page of a dossier in one file, in the state of the link. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const asked = await askedDossier(request, id);
  if (!asked.ok) return asked.response;
  const { dossier, lang, query } = asked;
  const parts = await offlineParts();
  if (parts === null) return Response.json({ problems: [{ at: 'file', message: OFFLINE[lang].notBuilt }] }, { status: 503 });
  const reading = localise(dossier, await readIssues(), lang);
  const { view, bad } = readView(query, vocabularyOf(reading));
  const heading = headlineFor(dossier, lang);
  const widths = figureWidths(viewportOf({ asked: view.w, hint: null, mobile: false }));
  const data = { lang, packed: packReading(reading), heading, view, bad, base: worldBase(reading), widths };
  const body = await offlineFile({ data, title: pageTitle(lang, heading ?? dossier.article.title), parts });
  return fileResponse({
    body,
    type: 'text/html; charset=utf-8',
    headers: { 'cache-control': cachingFor('public, max-age=300, stale-while-revalidate=86400'), 'content-disposition': `inline; filename="mawqif-${id}-${lang}.html"` },
  });
}
