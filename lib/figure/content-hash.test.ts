import fc from 'fast-check';
import { expect, it } from 'vitest';
import dossierJson from '../../data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import { Dossier } from '../dossier/schema';
import { canonicalJson } from './canonical-json';
import { base32, contentHash } from './content-hash';

const dossier = Dossier.parse(dossierJson);

it('writes the example of RFC 8785 as the RFC does', () => {
  const value = { numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001], string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] };
  expect(canonicalJson(value)).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
});

it('does not depend on the order in which keys were written', () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).toReversed().map(([key, item]) => [key, shuffled(item)]));
  };
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
  }), { seed: 8785 });
});

it('is base32 as RFC 4648 has it', () => {
  expect(base32(new TextEncoder().encode('foobar'), 9)).toBe('mzxw6ytbo');
});

it('names a publication by its content: 26 characters, changed by any change', () => {
  const hash = contentHash({ dossier, state: {}, renderer: '1' });
  expect(hash).toMatch(/^[a-z2-7]{26}$/);
  expect(contentHash({ dossier: { ...dossier }, state: {}, renderer: '1' })).toBe(hash);
  expect(contentHash({ dossier, state: { sel: 'cn' }, renderer: '1' })).not.toBe(hash);
  expect(contentHash({ dossier, state: {}, renderer: '2' })).not.toBe(hash);
});
