import { negotiate, type Lang } from '../i18n/lang';
import { ACCESS } from '../i18n/messages/access';
import { API } from '../i18n/messages/api';
import { accessSettings, nowMs, nowSeconds } from '../store/access-settings';
import { shareLinkById } from '../store/share-links';
import { isPlain, whoAsks, type Who } from './access';
import { checkOrigin, ownOrigin } from './own-origin';
import { createLimiter } from './rate-limit';
import { refuse, refusalResponse, type Refusal } from './refusal';

/** What is asked for: `draw` takes the server the longest, `manage` shows what only those see who may change things. */
export type Asking = 'read' | 'draw' | 'write' | 'manage';

export type Admission = { readonly ok: true; readonly who: Who } | { readonly ok: false; readonly refusal: Refusal; readonly wait?: number };
export type Admitted = { readonly ok: true; readonly who: Who } | { readonly ok: false; readonly response: Response };

const limiter = createLimiter(); // of this process: pages and addresses are bundled apart, and each counts for itself

/** Whether a request may do what it asks: from our own pages, by somebody who was let in, whose role allows it. */
export async function admission({ headers }: { readonly headers: Headers }, asking: Asking, lang: Lang): Promise<Admission> {
  const settings = accessSettings();
  const no = (refusal: Refusal): Admission => ({ ok: false, refusal });
  const foreign = asking === 'write' ? checkOrigin(headers, settings.origin, lang) : null;
  if (foreign !== null) return no(foreign);
  // A name that anyone could point at this machine reads nothing here either.
  if (ownOrigin(headers, isPlain(settings) ? undefined : settings.origin) === null) return no(refuse(403, 'host', API[lang].foreignHost));
  if (isPlain(settings) && settings.isOpen) return no(refuse(403, 'server', ACCESS[lang].unguarded));
  const who = await whoAsks(headers, settings, { now: nowSeconds(), linkById: shareLinkById });
  if (who === null) return no(refuse(401, 'session', ACCESS[lang].signIn));
  if ((asking === 'write' || asking === 'manage') && who.role === 'reader') return no(refuse(403, 'role', ACCESS[lang].readOnly));
  const kind = asking === 'manage' ? 'read' : asking;
  const wait = settings.rates === null ? 0 : limiter(`${kind} ${who.name}`, settings.rates[kind], nowMs());
  return wait === 0 ? { ok: true, who } : { ok: false, refusal: refuse(429, 'rate', ACCESS[lang].tooFast(wait)), wait };
}

/** The same for a handler, which answers with the refusal where there is one. */
export async function admit(request: { readonly headers: Headers }, asking: Asking): Promise<Admitted> {
  const admitted = await admission(request, asking, negotiate(request.headers.get('accept-language')));
  if (admitted.ok) return admitted;
  const response = refusalResponse(admitted.refusal);
  if (admitted.wait !== undefined) response.headers.set('retry-after', String(admitted.wait));
  return { ok: false, response };
}

/** `open` where anyone may ask. Where people sign in, a cache between would hand what one of them got to others, and would outlive a link that was taken back. */
export function cachingFor(open: string): string {
  return isPlain(accessSettings()) ? open : 'private, no-cache';
}
