import { cardFigure, cardPicture } from '@/components/embed/card';
import { artefact } from '@/components/figure/artefact';
import { officeFile } from '@/components/figure/office-file';
import { admit, cachingFor } from '@/lib/api/admission';
import { fileResponse } from '@/lib/api/file-response';
import { inBrotli } from '@/lib/api/in-brotli';
import { ownOrigin } from '@/lib/api/own-origin';
import { localise } from '@/lib/dossier/localise';
import { discoveryHeader } from '@/lib/embed/discovery';
import { readCardWidth } from '@/lib/embed/oembed';
import { readFileOptions } from '@/lib/figure/file-options';
import { readFileName } from '@/lib/figure/file-name';
import { dispositionOf, FORMATS, isWholeName, WHOLE } from '@/lib/figure/format';
import { VIEWS } from '@/lib/figure/view-name';
import { isLang, negotiate, type Lang } from '@/lib/i18n/lang';
import { FIGURE } from '@/lib/i18n/messages/figure';
import { queryOf, type Query } from '@/lib/link/param';
import { readView, vocabularyOf } from '@/lib/link/read';
import { hrefOf } from '@/lib/link/write';
import { configuredOrigin } from '@/lib/store/data-folder';
import { readDossier, readIssues } from '@/lib/store/dossiers';

type Context = { readonly params: Promise<{ readonly id: string; readonly file: string }> };

const FOR_A_WHILE = 'public, max-age=300, stale-while-revalidate=86400';

const CARD_FILE = 'og.png';

function refusal(at: string, message: string): Response {
  return Response.json({ problems: [{ at, message }] }, { status: 404 });
}

/** A view of a dossier as it is now, in the form of its extension. */
export function GET(request: Request, context: Context): Promise<Response> {
  return inBrotli(request, () => answer(request, context));
}

async function answer(request: Request, { params }: Context): Promise<Response> {
  const admitted = await admit(request, 'draw');
  if (!admitted.ok) return admitted.response;
  const { id, file } = await params;
  const query = queryOf(new URL(request.url).searchParams);
  const asked = query.get('lang');
  const lang = isLang(asked) ? asked : negotiate(request.headers.get('accept-language'));
  if (file === CARD_FILE) return cardOf(id, lang, query);
  const named = readFileName(file);
  if (named === null) return refusal('file', FIGURE[lang].unknownView(file.slice(0, 80)));
  const parsed = await readDossier(id, lang);
  if (parsed === null) return refusal('id', FIGURE[lang].unknownDossier);
  if (!parsed.ok) return Response.json({ problems: parsed.problems }, { status: 422 });
  const issues = await readIssues();
  const { view: state, bad } = readView(query, vocabularyOf(localise(parsed.value, issues, lang)));
  const written = readFileOptions(query);
  const ignored = [...new Set([...(asked === undefined || isLang(asked) ? [] : ['lang']), ...bad.map(({ name }) => name), ...written.bad])];
  const origin = ownOrigin(request.headers, configuredOrigin());
  const link = origin === null ? null : origin + hrefOf(`/${lang}/d/${id}`, { ...state, w: null });
  const { of, format } = named;
  const figure = { dossier: parsed.value, issues, lang, state, mark: id, ignored };
  const body = isWholeName(of) ? await officeFile(WHOLE[of], { ...figure, views: VIEWS }) : await artefact({ ...figure, view: of, format, link, options: written.options });
  const discovery = format === 'html' && origin !== null ? { link: discoveryHeader(origin, pathOf(request)) } : {};
  return fileResponse({ body, type: FORMATS[format], headers: { 'cache-control': cachingFor(FOR_A_WHILE), ...discovery, 'content-disposition': `${dispositionOf(format)}; filename="mawqif-${of}-${id}.${format}"` } });
}

function pathOf({ url }: Request): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** The picture that messages and feeds show for a link to the dossier; `card` is its width in px. */
async function cardOf(id: string, lang: Lang, query: Query): Promise<Response> {
  const parsed = await readDossier(id, lang);
  if (parsed?.ok !== true) return refusal('id', FIGURE[lang].unknownDossier);
  const dossier = parsed.value;
  const { finished, headline, metadata } = cardFigure({ dossier, issues: await readIssues(), lang, mark: id });
  const body = await cardPicture({ lang, headline, finished, metadata, width: readCardWidth(query.get('card') ?? null) });
  return fileResponse({ body, type: FORMATS.png, headers: { 'cache-control': cachingFor(FOR_A_WHILE) } });
}
