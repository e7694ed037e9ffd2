import type { Lang } from '../i18n/lang';
import { API } from '../i18n/messages/api';
import { refuse, type Refusal } from './refusal';

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/**
 * The origin at which this server was asked, null when it is none of its own. A name that anyone could point at this machine
 * (DNS rebinding) is not: only loopback names are, and the address that `configured` gives for a server behind a proxy.
 */
export function ownOrigin(headers: Headers, configured: string | undefined): string | null {
  const host = headers.get('host')?.toLowerCase() ?? '';
  if (configured !== undefined && URL.canParse(configured) && new URL(configured).host === host) return new URL(configured).origin;
  return LOOPBACK.test(host) ? `http://${host}` : null;
}

/** A change is taken only from this server's own pages: a browser says where a request comes from, and must say it. */
export function checkOrigin(headers: Headers, configured: string | undefined, lang: Lang): Refusal | null {
  const own = ownOrigin(headers, configured);
  if (own === null) return refuse(403, 'host', API[lang].foreignHost);
  const site = headers.get('sec-fetch-site');
  const isOwnSite = site === null || site === 'same-origin' || site === 'none';
  return headers.get('origin') === own && isOwnSite ? null : refuse(403, 'origin', API[lang].foreignOrigin);
}
