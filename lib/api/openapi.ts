import { z } from 'zod';
import { Deck } from '../present/schema';
import { Dossier } from '../dossier/schema';
import { FileText, Health, Imported, NewShareLink, PageSource, Problems, Published, Reread, Revisions, ShareLinks, Shelf } from './answers';
import { AddressRequest } from './address-request';
import { CreateRequest } from './create-request';
import { OPERATIONS, type Operation, type Parameter, type SchemaName } from './operations';
import { PublishRequest } from './publish-request';
import { RestoreRequest } from './restore-request';
import { ShareLinkRequest } from './share-link-request';

/** The schemas that requests are read with and answers are tested by; the document is made of these and of nothing beside them. */
export const SCHEMAS: Readonly<Record<SchemaName, z.ZodType>> = {
  Dossier, Deck, AddressRequest, FileText, PageSource, CreateRequest, RestoreRequest, PublishRequest, Problems, Shelf, Revisions, Reread, Published, Health, Imported, ShareLinks, NewShareLink, ShareLinkRequest,
  MergePatch: z.record(z.string(), z.unknown()),
};

type Json = Readonly<Record<string, unknown>>;

/** What the server can be asked, for programs: OpenAPI 3.1. */
export function openApiDocument(version: string): Json {
  const paths = new Map<string, Json>();
  for (const operation of OPERATIONS) paths.set(operation.path, { ...paths.get(operation.path), [operation.method]: describe(operation) });
  return {
    openapi: '3.1.0',
    info: { title: 'Mawqif', version, description: 'Dossiers of diplomatic articles: read, correct, keep, publish. A change is taken from the server’s own origin alone.' },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: Object.fromEntries(paths),
    components: { schemas: schemas(), responses: { Refused: { description: 'why not, each reason with its place', content: { 'application/json': { schema: ref('Problems') } } } } },
  };
}

function schemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  // What a request may leave out and the server fills in is not required of whoever sends it.
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'input' });
  return Object.fromEntries(Object.entries(made.schemas).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [name, schema]));
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

function describe({ method, path, about, parameters = [], body, answers, refused }: Operation): Json {
  const good = Object.entries(answers).map(([status, { about: description, content, headers = [] }]) => [status, {
    description,
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers.map((name) => [name, { schema: { type: 'string' } }])) }),
    ...(content === null ? {} : { content: contentOf(content) }),
  }]);
  return {
    operationId: idOf(method, path),
    summary: about,
    ...(parameters.length === 0 ? {} : { parameters: parameters.map(parameterOf) }),
    ...(body === undefined ? {} : { requestBody: { required: body.isOptional !== true, content: contentOf(body) } }),
    responses: Object.fromEntries([...good, ...refusedBy(path, refused).map((status) => [status, { $ref: '#/components/responses/Refused' }])]),
  };
}

/** Every address that holds something of the library may ask who asks, and whether by a name of this server. */
export function refusedBy(path: string, refused: Operation['refused']): Operation['refused'] {
  return OPEN.has(path) ? refused : [...new Set([401 as const, 403 as const, 429 as const, ...refused])].toSorted((a, b) => a - b);
}

const OPEN: ReadonlySet<string> = new Set(['/api/health', '/api/schema', '/api/openapi.json', '/api/geo/world-50m']);

/** `get /api/dossiers/{id}/revisions` → `getDossiersIdRevisions`. */
function idOf(method: string, path: string): string {
  const words = path.split(/[^a-z0-9]+/i).filter((word) => word !== '' && word !== 'api');
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function parameterOf({ name, in: place, about: description, required, schema }: Parameter): Json {
  return { name, in: place, description, required: required === true, schema };
}

function contentOf({ types, schema }: NonNullable<Operation['body']>): Json {
  const free = schema === 'json' ? {} : { type: 'string', contentMediaType: types[0] };
  return Object.fromEntries(types.map((type) => [type, { schema: schema === 'json' || schema === 'binary' ? free : ref(schema) }]));
}
