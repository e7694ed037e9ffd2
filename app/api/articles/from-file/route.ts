import { admit } from '@/lib/api/admission';
import { readFileBody } from '@/lib/api/read-body';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { negotiate } from '@/lib/i18n/lang';
import { DOCUMENTS } from '@/lib/i18n/messages/documents';
import { DOCUMENT_TYPES, fileKind, LARGEST_DOCUMENT } from '@/lib/import/file-kind';
import { readDocument } from '@/lib/store/document-process';

/** The text of a Word or PDF file. It is read in a process of its own, and neither the file nor the text is kept. */
export async function POST(request: Request): Promise<Response> {
  const admitted = await admit(request, 'write');
  if (!admitted.ok) return admitted.response;
  const lang = negotiate(request.headers.get('accept-language'));
  const body = await readFileBody(request, { lang, types: DOCUMENT_TYPES, limit: LARGEST_DOCUMENT });
  if (!body.ok) return refusalResponse(body.refusal);
  const read = await readDocument(fileKind('', body.type) === 'pdf' ? 'pdf' : 'word', body.bytes, { signal: request.signal });
  if ('why' in read) return refusalResponse(refuse(read.why === 'busy' ? 503 : 422, 'file', DOCUMENTS[lang].fault[read.why]));
  const notes = read.notes.map((note) => ({ at: note === 'file-day' ? 'publishedOn' : 'text', message: DOCUMENTS[lang].note[note] }));
  return Response.json({ ...read, notes }, { headers: { 'cache-control': 'no-store' } });
}
