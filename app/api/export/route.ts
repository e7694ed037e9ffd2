import { admit } from '@/lib/api/admission';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { negotiate } from '@/lib/i18n/lang';
import { ARCHIVE } from '@/lib/i18n/messages/archive';
import { exportHere } from '@/lib/store/archive/archive-here';

/** All that people have made here as one zip: dossiers with every revision, decks, publications, and checksums. The same library gives the same bytes. */
export async function GET(request: Request): Promise<Response> {
  const admitted = await admit(request, 'manage');
  if (!admitted.ok) return admitted.response;
  const body = await exportHere();
  if (body === null) return refusalResponse(refuse(503, 'library', ARCHIVE[negotiate(request.headers.get('accept-language'))].tooMuch));
  return new Response(body, { headers: { 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="mawqif-library.zip"', 'cache-control': 'no-store' } });
}
