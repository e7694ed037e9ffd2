import { expect, it } from 'vitest';
import { checkOrigin, ownOrigin } from './own-origin';

const headers = (given: Readonly<Record<string, string>>) => new Headers(given);

it.each(['127.0.0.1:3000', 'localhost:3000', '[::1]:3000', 'LOCALHOST'])('takes a change from its own page at %s', (host) => {
  expect(checkOrigin(headers({ host, origin: `http://${host.toLowerCase()}` }), undefined, 'en')).toBeNull();
});

it.each([
  ['no origin', { host: '127.0.0.1:3000' }],
  ['an opaque origin', { host: '127.0.0.1:3000', origin: 'null' }],
  ['another port', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3001' }],
  ['another scheme', { host: '127.0.0.1:3000', origin: 'https://127.0.0.1:3000' }],
  ['another name of this machine', { host: '127.0.0.1:3000', origin: 'http://localhost:3000' }],
  ['another site that says so', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'cross-site' }],
  ['a name pointed at this machine', { host: 'evil.test:3000', origin: 'http://evil.test:3000' }],
  ['no host', { origin: 'http://127.0.0.1:3000' }],
])('refuses a change with %s', (_what, given) => {
  expect(checkOrigin(headers(given), undefined, 'en')?.status).toBe(403);
});

it('knows the address it was configured with, and no other', () => {
  expect(ownOrigin(headers({ host: 'mawqif.example.org' }), 'https://mawqif.example.org')).toBe('https://mawqif.example.org');
  expect(ownOrigin(headers({ host: 'mawqif.example.com' }), 'https://mawqif.example.org')).toBeNull();
  expect(ownOrigin(headers({ host: 'mawqif.example.org' }), 'not an address')).toBeNull();
});
