import { admit } from '@/lib/api/admission';
import { reread } from '@/lib/api/correction';
import { answered } from '@/lib/api/kept-response';
import { negotiate } from '@/lib/i18n/lang';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Reads the article anew by today's rules, and keeps what persons have made of the old reading; says what could not be kept. */
export async function POST({ headers }: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const lang = negotiate(headers.get('accept-language'));
  const admitted = await admit({ headers }, 'write');
  if (!admitted.ok) return admitted.response;
  return answered(lang, () => reread({ id, lang, ifMatch: headers.get('if-match'), author: admitted.who.name }));
}
