import { createHmac, timingSafeEqual } from 'node:crypto';

export const COOKIE = 'mawqif';
const DAYS = 30;
export const SESSION_SECONDS = DAYS * 86_400;

/** By what somebody was let in: the start link, or a share link of this id. */
export type Session = { readonly kind: 'start' | 'link'; readonly id: string; readonly issued: number };

function mac(secret: string, what: string): string {
  return createHmac('sha256', secret).update(what).digest('base64url');
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The key of the start link, of a nonce that is used once. */
export function startKey(secret: string, nonce: string): string {
  return mac(secret, `start:${nonce}`);
}

export function isStartKey(key: string, secret: string, nonce: string): boolean {
  return equal(key, startKey(secret, nonce));
}

export function sealSession(secret: string, { kind, id, issued }: Session): string {
  const what = `${kind}.${id}.${issued}`;
  return `${what}.${mac(secret, `session:${what}`)}`;
}

/** Null where it is none of ours, or older than thirty days. `now` is in seconds. */
export function openSession(secret: string, sealed: string, now: number): Session | null {
  const [kind, id = '', issued = '', given = '', ...more] = sealed.split('.');
  if (more.length > 0 || (kind !== 'start' && kind !== 'link') || !/^\d{1,12}$/.test(issued)) return null;
  if (!equal(given, mac(secret, `session:${kind}.${id}.${issued}`))) return null;
  const age = now - Number(issued);
  return age >= 0 && age <= SESSION_SECONDS ? { kind, id, issued: Number(issued) } : null;
}

/** The cookie that keeps somebody in: no script reads it, no other site sends it. */
export function sessionCookie(sealed: string, isSecure: boolean): string {
  return `${COOKIE}=${sealed}; Path=/; Max-Age=${SESSION_SECONDS}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
}

export function cookieIn(headers: Headers): string | null {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? null;
}
