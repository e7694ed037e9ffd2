import { AddressRequest } from '@/lib/api/address-request';
import { admit } from '@/lib/api/admission';
import { readJsonBody } from '@/lib/api/read-body';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { negotiate } from '@/lib/i18n/lang';
import { DOCUMENTS } from '@/lib/i18n/messages/documents';
import { fetchPage } from '@/lib/import/address/fetch-page';
import { decodeText } from '@/lib/import/decode-text';
import { mayFetchPages } from '@/lib/store/import-settings';

/** One page of the open web, as text for the reader's own browser to take apart. Only where somebody has switched it on. */
export async function POST(request: Request): Promise<Response> {
  const admitted = await admit(request, 'write');
  if (!admitted.ok) return admitted.response;
  const lang = negotiate(request.headers.get('accept-language'));
  if (!mayFetchPages()) return refusalResponse(refuse(403, 'server', DOCUMENTS[lang].switchedOff));
  const body = await readJsonBody(request, { lang, types: ['application/json'] });
  if (!body.ok) return refusalResponse(body.refusal);
  const asked = AddressRequest.safeParse(body.value);
  const found = asked.success ? await fetchPage(asked.data.url, { signal: request.signal }) : 'bad-address';
  if (typeof found === 'string') return refusalResponse(refuse(422, 'url', DOCUMENTS[lang].address[found]));
  const { url, type, bytes, charset } = found;
  return Response.json({ url, type, source: decodeText(bytes, charset) }, { headers: { 'cache-control': 'no-store' } });
}
