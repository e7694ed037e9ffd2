import { admit } from '@/lib/api/admission';
import { answered } from '@/lib/api/kept-response';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { negotiate } from '@/lib/i18n/lang';
import { API } from '@/lib/i18n/messages/api';
import { ARCHIVE } from '@/lib/i18n/messages/archive';
import { importHere } from '@/lib/store/archive/archive-here';

const GIB = 1024 ** 3;
const LIMIT = 2 * GIB; // bytes of the zip; lib/store/archive/restore.ts says what may come out of it

/** Brings what an export holds into this library: all of it is compared with its checksums first, and what is here already stays as it is. */
export async function POST(request: Request): Promise<Response> {
  const { headers, body } = request;
  const admitted = await admit(request, 'write');
  if (!admitted.ok) return admitted.response;
  const lang = negotiate(headers.get('accept-language'));
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/zip') return refusalResponse(refuse(415, 'content-type', API[lang].mediaType('application/zip')));
  if (Number(headers.get('content-length') ?? 0) > LIMIT) return refusalResponse(refuse(413, 'body', API[lang].tooLarge(`${LIMIT / GIB} GiB`)));
  return answered(lang, async () => {
    const done = await importHere(body, LIMIT);
    if (done === 'too-large') return refusalResponse(refuse(413, 'body', API[lang].tooLarge(`${LIMIT / GIB} GiB`)));
    if ('why' in done) return refusalResponse(refuse(422, done.at, ARCHIVE[lang].fault[done.why]));
    const conflicts = done.conflicts.map((at) => ({ at, message: ARCHIVE[lang].conflict }));
    return Response.json({ ...done, conflicts }, { headers: { 'cache-control': 'no-store' } });
  });
}
