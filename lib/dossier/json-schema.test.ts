import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chronologyJsonSchema, dossierJsonSchema } from './json-schema';

const dossier: unknown = JSON.parse(readFileSync(new URL('../../data/dossiers/xi-assad-2021-11-05.json', import.meta.url), 'utf8'));

describe('the JSON Schema', () => {
  it('names itself', () => {
    expect(dossierJsonSchema()).toMatchObject({ $id: 'urn:mawqif.dossier:1', title: 'Mawqif dossier', type: 'object' });
    expect(chronologyJsonSchema()).toMatchObject({ $id: 'urn:mawqif.chronology:1' });
  });

  it('asks for every list of a dossier and allows no other field', () => {
    const { required, additionalProperties, properties } = dossierJsonSchema();
    expect(required).toEqual(Object.keys(properties ?? {}));
    expect(required).toEqual(expect.arrayContaining(Object.keys(Object(dossier))));
    expect(additionalProperties).toBe(false);
  });

  it('is the same twice and is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(dossierJsonSchema()))).toEqual(dossierJsonSchema());
  });
});
