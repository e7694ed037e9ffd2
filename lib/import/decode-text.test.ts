import { expect, it } from 'vitest';
import { decodeText } from './decode-text';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

it('reads UTF-8, with a mark or without', () => {
  expect(decodeText(bytes('قطر'))).toBe('قطر');
  expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'قطر'))).toBe('قطر');
});
it('reads UTF-16 by its mark', () => {
  expect(decodeText(bytes([0xff, 0xfe, 0x42, 0x06, 0x37, 0x06]))).toBe('قط');
  expect(decodeText(bytes([0xfe, 0xff, 0x06, 0x42, 0x06, 0x37]))).toBe('قط');
});
it('reads a page in the encoding that it names', () => {
  expect(decodeText(bytes('<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>', [0xde, 0xd8, 0xd1]))).toMatch(/قطر$/);
});
it('believes the server that gave a page before the page', () => {
  expect(decodeText(bytes([0xde, 0xd8, 0xd1]), 'windows-1256')).toBe('قطر');
  expect(decodeText(bytes('قطر'), 'no-such-one')).toBe('قطر');
});
it('takes an encoding that nobody knows for UTF-8', () => expect(decodeText(bytes('<meta charset="no-such-one">قطر'))).toMatch(/قطر$/));
