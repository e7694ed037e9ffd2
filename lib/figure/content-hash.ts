import { createHash } from 'node:crypto';
import type { Dossier } from '../dossier/schema';
import { canonicalJson } from './canonical-json';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'; // RFC 4648 base32, lower case
const LENGTH = 26; // characters of 5 bits: 130 bits of SHA-256

/** Base32 without padding, lower case, as many whole characters as `length` asks for. */
export function base32(bytes: Uint8Array, length: number): string {
  const bitAt = (i: number) => ((bytes[i >> 3] ?? 0) >> (7 - (i & 7))) & 1;
  return Array.from({ length }, (_, character) => {
    const five = [0, 1, 2, 3, 4].reduce((value, bit) => value * 2 + bitAt(character * 5 + bit), 0);
    return ALPHABET[five] ?? '';
  }).join('');
}

/** What a publication is made of. `state` is the view state as its link writes it; `renderer` the version of what draws it. */
export type Frozen = { readonly dossier: Dossier; readonly state: Readonly<Record<string, string>>; readonly renderer: string };

/** The name of a publication: the same content has the same name on every machine. */
export function contentHash({ dossier, state, renderer }: Frozen): string {
  const bytes = createHash('sha256').update(canonicalJson({ dossier, state, renderer }), 'utf8').digest();
  return base32(bytes, LENGTH);
}
