import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeEmbed, readCardWidth, readMost } from './oembed';

const figure = { src: 'http://127.0.0.1/latest/x/map.html?lang=en', title: 'Places: T', author: 'P', origin: 'http://127.0.0.1', width: 720, height: 583, picture: (width: number) => `http://127.0.0.1/og.png?card=${width}` };
const ANY = { width: Infinity, height: Infinity };

it('has every field that the standard asks of a rich answer, and the three of a picture', () => {
  expect(describeEmbed({ ...figure, most: ANY })).toEqual({
    type: 'rich', version: '1.0', title: 'Places: T', author_name: 'P', provider_name: 'Mawqif', provider_url: 'http://127.0.0.1', cache_age: 3600,
    html: '<iframe src="http://127.0.0.1/latest/x/map.html?lang=en" title="Places: T" width="720" height="583" frameborder="0"></iframe>',
    width: 720, height: 583, thumbnail_url: 'http://127.0.0.1/og.png?card=1200', thumbnail_width: 1200, thumbnail_height: 630,
  });
});

it('never exceeds what the asker has room for, and has all three fields of a picture or none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (width, height) => {
      const answer = describeEmbed({ ...figure, most: { width, height } });
      expect(answer.width).toBeLessThanOrEqual(width);
      expect(answer.height).toBeLessThanOrEqual(height);
      const picture = [answer.thumbnail_url, answer.thumbnail_width, answer.thumbnail_height].filter((one) => one !== undefined);
      expect([0, 3]).toContain(picture.length);
      expect(answer.thumbnail_width ?? 0).toBeLessThanOrEqual(width);
      expect(answer.thumbnail_height ?? 0).toBeLessThanOrEqual(height + 1);
    }),
    { seed: 3 },
  );
});

it('leaves author and picture out where there are none', () => {
  const answer = describeEmbed({ ...figure, author: null, picture: null, most: ANY });
  expect(Object.keys(answer)).not.toContain('author_name');
  expect(Object.keys(answer).filter((name) => name.startsWith('thumbnail'))).toEqual([]);
});

it('counts a size that is no whole number as not given', () => {
  for (const raw of [null, '', '0', '-5', '1e9', '12.5', 'wide', '99999999']) expect(readMost(raw)).toBe(Infinity);
  expect(readMost('200')).toBe(200);
  expect([readCardWidth('600'), readCardWidth('5'), readCardWidth('90000'), readCardWidth(null)]).toEqual([600, 1200, 1200, 1200]);
});
