import { checkOrigin } from '@/lib/api/own-origin';
import { readFormBody } from '@/lib/api/read-body';
import { refusalResponse } from '@/lib/api/refusal';
import { isStartKey, sealSession, sessionCookie } from '@/lib/api/session';
import { signInPage } from '@/lib/api/sign-in-page';
import { negotiate } from '@/lib/i18n/lang';
import { ACCESS } from '@/lib/i18n/messages/access';
import { accessSettings, nowSeconds } from '@/lib/store/access-settings';
import { shareLinkByToken } from '@/lib/store/share-links';
import { startNonce, spendStartNonce } from '@/lib/store/start-nonce';

/** The link that `npm start` prints; without its key, a page to paste a link into. */
export async function GET(request: Request): Promise<Response> {
  const lang = negotiate(request.headers.get('accept-language'));
  const key = new URL(request.url).searchParams.get('key');
  return key === null ? signInPage(lang, 200, ACCESS[lang].signIn) : enter(request, key);
}

/** A key or a whole link, from the page's field. */
export async function POST(request: Request): Promise<Response> {
  const lang = negotiate(request.headers.get('accept-language'));
  const foreign = checkOrigin(request.headers, accessSettings().origin, lang);
  if (foreign !== null) return refusalResponse(foreign);
  const form = await readFormBody(request, lang);
  if (!form.ok) return refusalResponse(form.refusal);
  const given = (form.value.get('key') ?? '').trim();
  return enter(request, URL.canParse(given) ? keyIn(new URL(given)) : given);
}

function keyIn({ hash, searchParams }: URL): string {
  return hash.length > 1 ? hash.slice(1) : (searchParams.get('key') ?? '');
}

async function enter({ headers }: Request, key: string): Promise<Response> {
  const lang = negotiate(headers.get('accept-language'));
  const { secret, origin } = accessSettings();
  if (secret === null) return signInPage(lang, 401, ACCESS[lang].noSecret);
  const session = await sessionFor(secret, key);
  if (session === null) return signInPage(lang, 401, ACCESS[lang].badLink);
  const sealed = sealSession(secret, { ...session, issued: nowSeconds() });
  return new Response(null, { status: 303, headers: { location: '/', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'set-cookie': sessionCookie(sealed, origin?.startsWith('https:') === true) } });
}

/** By the start link, which is used up with it, or by a share link that nobody has revoked. */
async function sessionFor(secret: string, key: string): Promise<{ readonly kind: 'start' | 'link'; readonly id: string } | null> {
  const nonce = startNonce();
  if (nonce !== null && isStartKey(key, secret, nonce)) return spendStartNonce() ? { kind: 'start', id: nonce.slice(0, 8) } : null;
  const link = await shareLinkByToken(key);
  return link === null || link.revokedAt !== null ? null : { kind: 'link', id: link.id };
}
