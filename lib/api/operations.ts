import { DOCUMENT_TYPES } from '../import/file-kind';

/** Schemas that operations name, by the names they bear in the document. */
export type SchemaName =
  | 'Dossier' | 'Deck' | 'CreateRequest' | 'MergePatch' | 'RestoreRequest' | 'PublishRequest'
  | 'AddressRequest' | 'FileText' | 'PageSource'
  | 'Problems' | 'Shelf' | 'Revisions' | 'Reread' | 'Published' | 'Health' | 'Imported' | 'ShareLinks' | 'NewShareLink' | 'ShareLinkRequest';

export type Parameter = { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly about: string; readonly required?: true; readonly schema: Readonly<Record<string, unknown>> };
type Content = { readonly types: readonly string[]; readonly schema: SchemaName | 'json' | 'binary' };
type Answer = { readonly about: string; readonly content: Content | null; readonly headers?: readonly string[] };
type Refused = 400 | 401 | 403 | 404 | 412 | 413 | 415 | 422 | 428 | 429 | 503;

export type Operation = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly about: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: Content & { readonly isOptional?: true };
  readonly answers: Readonly<Record<number, Answer>>;
  readonly refused: readonly Refused[];
};

const ID: Parameter = { name: 'id', in: 'path', required: true, about: 'the dossier', schema: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' } };
const LANG: Parameter = { name: 'lang', in: 'query', about: 'the language; without it, the best that Accept-Language names', schema: { enum: ['en', 'ar', 'zh'] } };
const IF_MATCH: Parameter = { name: 'If-Match', in: 'header', about: 'the tag of what the change was made from; without it 428, where it is stale 412', required: true, schema: { type: 'string' } };
const MAY_MATCH: Parameter = { name: 'If-Match', in: 'header', about: 'heeded where it is sent', schema: { type: 'string' } };
const IF_NONE_MATCH: Parameter = { name: 'If-None-Match', in: 'header', about: 'a tag that is known already: 304', schema: { type: 'string' } };

const json = (schema: SchemaName | 'json'): Content => ({ types: ['application/json'], schema });
const dossier = (about: string): Answer => ({ about, content: json('Dossier'), headers: ['ETag'] });
const ZIP: Content = { types: ['application/zip'], schema: 'binary' };
const GONE: Answer = { about: 'done', content: null };

/** Every mutation: an Origin other than the server's own is 403. */
const CHANGE = [403, 415, 413, 400] as const;

/** What /api answers, one row an address and method; a test holds the rows and the route files to each other. */
export const OPERATIONS: readonly Operation[] = [
  {
    method: 'get', path: '/api/dossiers', about: 'the library, newest article first, a page at a time',
    parameters: [
      { name: 'limit', in: 'query', about: 'items of a page', schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 } },
      { name: 'after', in: 'query', about: 'the id that the page begins after: the `next` of the one before', schema: { type: 'string' } },
      { name: 'q', in: 'query', about: 'words that must all be found, each from its beginning', schema: { type: 'string', maxLength: 200 } },
      { name: 'text', in: 'query', about: 'the SHA-256 of an article’s text: dossiers of this very article', schema: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
    ],
    answers: { 200: { about: 'a page', content: json('Shelf') } }, refused: [400],
  },
  { method: 'post', path: '/api/dossiers', about: 'reads an article by the rules and keeps what was read', body: json('CreateRequest'), answers: { 201: { ...dossier('the dossier'), headers: ['ETag', 'Location'] } }, refused: [...CHANGE, 422, 503] },
  { method: 'get', path: '/api/dossiers/{id}', about: 'a dossier as it stands now', parameters: [ID, IF_NONE_MATCH], answers: { 200: dossier('the dossier'), 304: { about: 'as it was', content: null } }, refused: [404, 422] },
  {
    method: 'patch', path: '/api/dossiers/{id}', about: 'corrects fields; lists of things with ids are patched as objects keyed by id', parameters: [ID, IF_MATCH],
    body: { types: ['application/merge-patch+json', 'application/json'], schema: 'MergePatch' }, answers: { 200: dossier('the dossier after it') }, refused: [...CHANGE, 404, 428, 412, 422, 503],
  },
  { method: 'put', path: '/api/dossiers/{id}', about: 'corrects by the whole document', parameters: [ID, IF_MATCH], body: json('Dossier'), answers: { 200: dossier('the dossier after it') }, refused: [...CHANGE, 404, 428, 412, 422, 503] },
  { method: 'delete', path: '/api/dossiers/{id}', about: 'deletes; for 30 days it can be brought back', parameters: [ID, MAY_MATCH], answers: { 204: GONE }, refused: [403, 404, 412, 503] },
  { method: 'get', path: '/api/dossiers/{id}/revisions', about: 'every revision, oldest first', parameters: [ID], answers: { 200: { about: 'revisions', content: json('Revisions') } }, refused: [404] },
  {
    method: 'get', path: '/api/dossiers/{id}/revisions/{number}', about: 'a dossier as it was',
    parameters: [ID, { name: 'number', in: 'path', required: true, about: 'of the revision, from 1', schema: { type: 'integer', minimum: 1 } }], answers: { 200: dossier('the dossier then') }, refused: [404],
  },
  {
    method: 'post', path: '/api/dossiers/{id}/restore', about: 'brings back what was deleted, or makes an earlier revision the newest (then with If-Match)', parameters: [ID, MAY_MATCH],
    body: { ...json('RestoreRequest'), isOptional: true }, answers: { 200: dossier('the dossier after it') }, refused: [...CHANGE, 404, 428, 412, 422, 503],
  },
  { method: 'post', path: '/api/dossiers/{id}/reread', about: 'reads the article anew by today’s rules, and keeps what persons have made of the old reading', parameters: [ID, IF_MATCH], answers: { 200: { about: 'what was kept, and what could not be', content: json('Reread'), headers: ['ETag'] } }, refused: [403, 404, 428, 412, 422, 503] },
  {
    method: 'post', path: '/api/dossiers/{id}/publish', about: 'freezes the dossier with every view in every format', parameters: [ID], body: { ...json('PublishRequest'), isOptional: true },
    answers: { 200: { about: 'it was there already', content: json('Published') }, 201: { about: 'the publication', content: json('Published'), headers: ['Location'] } }, refused: [...CHANGE, 404, 422, 503],
  },
  { method: 'get', path: '/api/dossiers/{id}/deck', about: 'the talk of a dossier in one language', parameters: [ID, LANG], answers: { 200: { about: 'the deck', content: json('Deck'), headers: ['ETag'] } }, refused: [404, 422] },
  { method: 'put', path: '/api/dossiers/{id}/deck', about: 'keeps a talk', parameters: [ID, LANG, MAY_MATCH], body: json('Deck'), answers: { 200: { about: 'the deck as it is kept', content: json('Deck'), headers: ['ETag'] } }, refused: [...CHANGE, 404, 412, 422, 503] },
  { method: 'delete', path: '/api/dossiers/{id}/deck', about: 'goes back to the talk that the dossier gives by itself', parameters: [ID, LANG], answers: { 204: GONE }, refused: [403, 404, 503] },
  { method: 'get', path: '/api/export', about: 'all that people have made here, as one zip with checksums', answers: { 200: { about: 'the zip', content: ZIP } }, refused: [403, 503] },
  { method: 'post', path: '/api/import', about: 'brings in what an export holds; what is here already stays as it is', body: ZIP, answers: { 200: { about: 'what was added, what was here, what differs', content: json('Imported') } }, refused: [403, 415, 413, 422, 503] },
  {
    method: 'post', path: '/api/articles/from-file', about: 'the text of a Word or PDF file, read in a process of its own and kept nowhere',
    body: { types: DOCUMENT_TYPES, schema: 'binary' }, answers: { 200: { about: 'the text, and what is to be known of it', content: json('FileText') } }, refused: [403, 415, 413, 422, 503],
  },
  {
    method: 'post', path: '/api/articles/from-address', about: 'the source of one page of the open web, where the server was started with MAWQIF_IMPORT_URLS=1; otherwise 403',
    body: json('AddressRequest'), answers: { 200: { about: 'the source, as text', content: json('PageSource') } }, refused: [...CHANGE, 422],
  },
  { method: 'get', path: '/api/share-links', about: 'the links that were given out', answers: { 200: { about: 'links', content: json('ShareLinks') } }, refused: [403] },
  { method: 'post', path: '/api/share-links', about: 'gives out a link', body: json('ShareLinkRequest'), answers: { 201: { about: 'the link, shown this once', content: json('NewShareLink'), headers: ['Location'] } }, refused: [...CHANGE, 422, 503] },
  {
    method: 'delete', path: '/api/share-links/{id}', about: 'revokes a link',
    parameters: [{ name: 'id', in: 'path', required: true, about: 'of the link', schema: { type: 'string', pattern: '^[0-9a-f]{16}$' } }], answers: { 204: GONE }, refused: [403, 404, 503],
  },
  { method: 'get', path: '/api/schema', about: 'the JSON Schema of a dossier', answers: { 200: { about: 'JSON Schema, draft 2020-12', content: { types: ['application/schema+json'], schema: 'json' } } }, refused: [] },
  { method: 'get', path: '/api/openapi.json', about: 'this document', answers: { 200: { about: 'OpenAPI 3.1', content: json('json') } }, refused: [] },
  { method: 'get', path: '/api/geo/world-50m', about: 'the countries at 1:50m as TopoJSON', answers: { 200: { about: 'shapes', content: json('json') } }, refused: [] },
  { method: 'get', path: '/api/health', about: 'whether the server answers', answers: { 200: { about: 'it does', content: json('Health') } }, refused: [] },
];
