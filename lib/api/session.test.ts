import { expect, it } from 'vitest';
import { cookieIn, openSession, sealSession, SESSION_SECONDS, sessionCookie } from './session';

const SECRET = 'a secret of this test, long enough';
const SESSION = { kind: 'link', id: 'abcd', issued: 1000 } as const;
const sealed = sealSession(SECRET, SESSION);

it('opens what it sealed, for thirty days', () => {
  expect(openSession(SECRET, sealed, 1000)).toEqual(SESSION);
  expect(openSession(SECRET, sealed, 1000 + SESSION_SECONDS)).toEqual(SESSION);
  expect(openSession(SECRET, sealed, 1001 + SESSION_SECONDS)).toBeNull();
  expect(openSession(SECRET, sealed, 999)).toBeNull();
});

it.each([
  ['another secret', `${SECRET}!`, sealed],
  ['another id', SECRET, sealed.replace('abcd', 'abce')],
  ['another kind', SECRET, sealed.replace('link', 'start')],
  ['a later day', SECRET, sealed.replace('1000', '1001')],
  ['a letter more', SECRET, `${sealed}a`],
  ['a part more', SECRET, `${sealed}.a`],
  ['no signature', SECRET, 'link.abcd.1000.'],
  ['nothing', SECRET, ''],
])('opens none with %s', (_what, secret, given) => {
  expect(openSession(secret, given, 1000)).toBeNull();
});

it('is a cookie that no script reads and no other site sends, and is found among others', () => {
  expect(sessionCookie('x', true)).toBe(`mawqif=x; Path=/; Max-Age=${SESSION_SECONDS}; HttpOnly; SameSite=Strict; Secure`);
  expect(sessionCookie('x', false)).not.toContain('Secure');
  expect(cookieIn(new Headers({ cookie: 'a=b; mawqif=x.y; c=d' }))).toBe('x.y');
  expect(cookieIn(new Headers({ cookie: 'notmawqif=x' }))).toBeNull();
  expect(cookieIn(new Headers())).toBeNull();
});
