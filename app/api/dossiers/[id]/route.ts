import { etagOf } from '@/lib/api/etag';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { negotiate } from '@/lib/i18n/lang';
import { API } from '@/lib/i18n/messages/api';
import { readDossier } from '@/lib/store/dossiers';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** A whole dossier, with the tag that a correction must name. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const lang = negotiate(request.headers.get('accept-language'));
  const parsed = await readDossier(id, lang);
  if (parsed === null) return refusalResponse(refuse(404, 'id', API[lang].unknownDossier));
  if (!parsed.ok) return refusalResponse({ status: 422, problems: parsed.problems });
  const body = JSON.stringify(parsed.value);
  const etag = etagOf(body);
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache', etag };
  return request.headers.get('if-none-match') === etag ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}
