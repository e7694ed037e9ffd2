import { deckFile } from '@/components/present/deck-file';
import { handoutPdf } from '@/components/present/handout-pdf';
import { etagOf } from '@/lib/api/etag';
import { ownOrigin } from '@/lib/api/own-origin';
import { configuredOrigin } from '@/lib/store/data-folder';
import { publications } from '@/lib/store/publications';

type Context = { readonly params: Promise<{ readonly id: string }> };

const STANDARD = 'http://127.0.0.1:3000'; // where `npm start` serves

/** A dossier's talk on paper: `form=three` (with lines to write on) or `notes`, `paper=a4` or `letter`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const query = new URL(request.url).searchParams;
  const origin = ownOrigin(request.headers, configuredOrigin()) ?? STANDARD;
  const hash = (await publications().list(id)).at(-1);
  return deckFile(request, id, {
    extension: 'pdf',
    type: 'application/pdf',
    make: (wanted) => handoutPdf({
      ...wanted,
      version: etagOf(JSON.stringify(wanted.dossier)),
      paper: query.get('paper') === 'letter' ? 'letter' : 'a4',
      form: query.get('form') === 'notes' ? 'notes' : 'three',
      address: hash === undefined ? `${origin}/${wanted.lang}/d/${id}` : `${origin}/v/${hash}?lang=${wanted.lang}`,
    }),
  });
}
