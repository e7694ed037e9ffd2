import { z } from 'zod';
import { Chronology, CHRONOLOGY_SCHEMA, Dossier, DOSSIER_SCHEMA } from './schema';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema (draft 2020-12) of a dossier, for programs that read ours; what it can't say, `parseDossier` checks. */
export function dossierJsonSchema(): JsonSchema {
  return { ...z.toJSONSchema(Dossier), $id: `urn:${DOSSIER_SCHEMA.replace('/', ':')}`, title: 'Mawqif dossier' };
}

export function chronologyJsonSchema(): JsonSchema {
  return { ...z.toJSONSchema(Chronology), $id: `urn:${CHRONOLOGY_SCHEMA.replace('/', ':')}`, title: 'Mawqif chronology' };
}
