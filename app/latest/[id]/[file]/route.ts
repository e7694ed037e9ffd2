import { artefact } from '@/components/figure/artefact';
import { localise } from '@/lib/dossier/localise';
import { FORMATS, hasFormat, isFormat } from '@/lib/figure/format';
import { isViewName } from '@/lib/figure/view-name';
import { isLang, negotiate } from '@/lib/i18n/lang';
import { FIGURE } from '@/lib/i18n/messages/figure';
import { queryOf } from '@/lib/link/param';
import { readView, vocabularyOf } from '@/lib/link/read';
import { readDossier, readIssues } from '@/lib/store/dossiers';

type Context = { readonly params: Promise<{ readonly id: string; readonly file: string }> };

const HEADERS = {
  'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

function refusal(at: string, message: string): Response {
  return Response.json({ problems: [{ at, message }] }, { status: 404 });
}

/** A view of a dossier as it is now, in the form of its extension. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const query = queryOf(new URL(request.url).searchParams);
  const asked = query.get('lang');
  const lang = isLang(asked) ? asked : negotiate(request.headers.get('accept-language'));
  const dot = file.indexOf('.');
  const view = file.slice(0, dot);
  const format = file.slice(dot + 1);
  if (!isViewName(view) || !isFormat(format) || !hasFormat(view, format)) return refusal('file', FIGURE[lang].unknownView(file.slice(0, 80)));
  const parsed = await readDossier(id, lang);
  if (parsed === null) return refusal('id', FIGURE[lang].unknownDossier);
  if (!parsed.ok) return Response.json({ problems: parsed.problems }, { status: 422 });
  const issues = await readIssues();
  const { view: state, bad } = readView(query, vocabularyOf(localise(parsed.value, issues, lang)));
  const ignored = [...new Set([...(asked === undefined || isLang(asked) ? [] : ['lang']), ...bad.map(({ name }) => name)])];
  const body = await artefact({ dossier: parsed.value, issues, view, format, lang, state, mark: id, ignored, link: `${new URL(request.url).origin}/${lang}/d/${id}` });
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers: { ...HEADERS, 'content-type': FORMATS[format] } });
}
