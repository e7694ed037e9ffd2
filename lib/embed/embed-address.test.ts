import { expect, it } from 'vitest';
import { readEmbedAddress } from './embed-address';

const OWN = 'https://mawqif.example';

it.each([
  ['/ar/d/xi-assad-2021-11-05?sel=cn', { type: 'latest', id: 'xi-assad-2021-11-05', view: 'timeline', lang: 'ar' }],
  ['/latest/x/map.html?lang=zh', { type: 'latest', id: 'x', view: 'map', lang: 'zh' }],
  ['/latest/x/stances.svg', { type: 'latest', id: 'x', view: 'stances', lang: null }],
  ['/v/abc234', { type: 'published', hash: 'abc234', view: 'timeline', lang: null }],
  ['/p/abc234/map.html?lang=tlh', { type: 'published', hash: 'abc234', view: 'map', lang: null }],
])('reads %s', (path, wanted) => {
  expect(readEmbedAddress(OWN + path, OWN)).toMatchObject(wanted);
});

it.each([
  'https://evil.example/ar/d/x', 'http://mawqif.example/ar/d/x', 'https://mawqif.example:444/ar/d/x', 'https://mawqif.example@evil.example/ar/d/x',
  'https://user@mawqif.example/ar/d/x', '//mawqif.example/ar/d/x', '/ar/d/x', 'javascript:alert(1)', 'file:///ar/d/x', 'https://mawqif.example/', 'https://mawqif.example/ar',
  'https://mawqif.example/ar/d/', 'https://mawqif.example/xx/d/y', 'https://mawqif.example/ar/d/x/present', 'https://mawqif.example/latest/x/brief.html', 'https://mawqif.example/latest/..%2f/map.html',
])('takes %s for no figure of this server', (url) => {
  expect(readEmbedAddress(url, OWN)).toBeNull();
});
