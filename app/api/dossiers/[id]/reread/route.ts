import { authorOf } from '@/lib/api/author';
import { reread } from '@/lib/api/correction';
import { answered } from '@/lib/api/kept-response';
import { checkOrigin } from '@/lib/api/own-origin';
import { refusalResponse } from '@/lib/api/refusal';
import { negotiate } from '@/lib/i18n/lang';
import { configuredOrigin, identityHeader } from '@/lib/store/data-folder';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Reads the article anew by today's rules, and keeps what persons have made of the old reading; says what could not be kept. */
export async function POST({ headers }: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const lang = negotiate(headers.get('accept-language'));
  const foreign = checkOrigin(headers, configuredOrigin(), lang);
  if (foreign !== null) return refusalResponse(foreign);
  return answered(lang, () => reread({ id, lang, ifMatch: headers.get('if-match'), author: authorOf(headers, identityHeader()) }));
}
