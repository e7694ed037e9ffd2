import type { Lang } from '../i18n/lang';
import { API } from '../i18n/messages/api';
import { logFault } from '../store/log-fault';
import type { Kept } from '../store/library';
import { writeFaultOf } from '../store/write-fault';
import { refuse, refusalResponse } from './refusal';

/** A dossier as it is kept, under its tag. */
export function keptResponse({ id, body, etag, number }: Kept, status: 200 | 201): Response {
  const place = status === 201 ? { location: `/api/dossiers/${id}` } : {};
  return new Response(body, { status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', etag, 'mawqif-revision': String(number), ...place } });
}

/** The answer of `act`; a full disk, a folder that can't be written and a database out of reach are said in a sentence, with nothing lost. */
export async function answered(lang: Lang, act: () => Promise<Response>): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    const fault = writeFaultOf(error);
    if (fault === null) throw error;
    logFault(error);
    return refusalResponse(refuse(503, 'store', API[lang].notKept[fault]));
  }
}
