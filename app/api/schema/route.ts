import { dossierJsonSchema } from '@/lib/dossier/json-schema';

/** The JSON Schema of `mawqif.dossier/1`, made from the one schema that the program itself parses with. */
export function GET(): Response {
  return Response.json(dossierJsonSchema(), { headers: { 'content-type': 'application/schema+json' } });
}
