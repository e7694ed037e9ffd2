import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { chance, type Chance } from '@/lib/chance.fixture';
import { openApiDocument, refusedBy, SCHEMAS } from '@/lib/api/openapi';
import { OPERATIONS, type Operation } from '@/lib/api/operations';
import { sweep } from '@/lib/sweep.fixture';
import { strange, STRANGE, valueOf } from './fuzz.fixture';

// What a publication is made of takes seconds to draw and is no part of what a request can say.
vi.mock('@/components/figure/publication', () => ({ publicationFiles: function* () { yield { path: 'a.csv', bytes: new Uint8Array(3) }; } }));

type Handler = (request: Request, context: { readonly params: Promise<Readonly<Record<string, string>>> }) => Promise<Response>;
type Json = Readonly<Record<string, unknown>>;

const FIRST = 'xi-assad-2021-11-05';
const HOST = '127.0.0.1:3000';
const TRACE = /\n\s+at |node_modules|\.ts:\d+/;
const OWN = { host: HOST, origin: `http://${HOST}` } as const;
const ORIGINS = ['http://evil.test', 'null', 'http://127.0.0.1:3001', '', `https://${HOST}`] as const;
const SEED = 20_211_105;

const folder = mkdtempSync(path.join(tmpdir(), 'mawqif-fuzz-'));
const document = JSON.parse(JSON.stringify(openApiDocument('1'))) as { components: { schemas: Record<string, Json> } };
const lookUp = (ref: string): Json => document.components.schemas[ref.split('/').at(-1) ?? ''] ?? {};
const ids: [string, ...string[]] = [FIRST];
const tags = new Map<string, string>();

const handlerOf = async ({ method, path: address }: Operation): Promise<Handler> => {
  const file = `./${address.slice('/api/'.length).replaceAll('{', '[').replaceAll('}', ']')}/route.ts`;
  const route = (await import(/* @vite-ignore */ file)) as Record<string, Handler>;
  const handler = route[method.toUpperCase()];
  if (handler === undefined) throw new Error(`bug: no ${method} in ${file}`);
  return handler;
};

beforeAll(async () => {
  vi.stubEnv('MAWQIF_DATA', folder);
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('MAWQIF_SECRET', '');
  const create = OPERATIONS.find(({ method, path: address }) => method === 'post' && address === '/api/dossiers');
  if (create === undefined) throw new Error('bug: nothing creates');
  for (const text of ['Cairo: The minister stressed his country’s full support for Sudan.', 'أكد الوزير دعم بلاده الكامل لوحدة السودان.']) {
    const made = await (await handlerOf(create))(new Request(`http://${HOST}/api/dossiers`, { method: 'POST', headers: { ...OWN, 'content-type': 'application/json' }, body: JSON.stringify({ text }) }), { params: Promise.resolve({}) });
    ids.push(((await made.json()) as { id: string }).id);
  }
}, 120_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const clean = (value: string) => value.replaceAll(/[^\u0020-\u00FF]/g, '').trim();

/** Names of path and query, mostly such that lead somewhere. */
function textOf(name: string, schema: Json, by: Chance): string {
  if (by.is(0.15)) return by.oneOf(STRANGE);
  if (name === 'id') return by.is(0.05) ? FIRST : (ids.at(1 + by.times(ids.length - 2)) ?? FIRST);
  const value = valueOf(schema, lookUp, by, 0.1);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Bodies: of the schema, nearly of it, of none, and bytes that are no JSON. */
function bodyOf({ schema }: NonNullable<Operation['body']>, by: Chance): BodyInit {
  if (by.is(0.1)) return by.oneOf<BodyInit>(['', '{', '[1,', 'null', '"x"', '{"a":1,"a":2}', '['.repeat(10_000), '{"a":'.repeat(10_000), new Uint8Array([0xff, 0xfe, 0x7b]), new Uint8Array([0x7b, 0xc3, 0x28]), 'x'.repeat(6_000_000)]);
  if (by.is(0.05)) return JSON.stringify(strange(by));
  if (schema === 'MergePatch' && by.is(0.7)) {
    const dossier = lookUp('Dossier');
    const properties = Object.entries(dossier['properties'] as Json).filter(() => by.is(0.15));
    const patch = properties.map(([name, one]) => [name, name === 'statements' ? { 'st-01': { polarity: by.times(6) - 3, note: by.is(0.5) ? null : strange(by) } } : valueOf(one as Json, lookUp, by, 0.1)]);
    return JSON.stringify(by.is(0.5) ? { article: { title: by.oneOf(STRANGE) } } : Object.fromEntries(patch));
  }
  return JSON.stringify(valueOf(schema === 'json' || schema === 'binary' ? {} : lookUp(schema), lookUp, by, by.oneOf([0, 0.02, 0.2])));
}

function requestOf({ method, path: address, parameters = [], body }: Operation, by: Chance) {
  const params: Record<string, string> = {};
  const query = new URLSearchParams();
  const headers = new Headers(by.is(0.9) ? OWN : { host: by.oneOf([HOST, 'evil.test', 'localhost', '']), origin: by.oneOf(ORIGINS) });
  for (const { name, in: place, schema } of parameters) {
    if (place === 'path') params[name] = textOf(name, schema, by);
    if (place === 'query' && by.is(0.5)) query.set(name, textOf(name, schema, by));
    if (place === 'header' && by.is(0.9)) headers.set(name, clean(by.oneOf([tags.get(params['id'] ?? '') ?? '*', '*', tags.get(params['id'] ?? '') ?? '"x"', by.oneOf(STRANGE)])) || '*');
  }
  if (by.is(0.2)) headers.set('accept-language', clean(by.oneOf(['ar', 'zh', by.oneOf(STRANGE)])));
  const sent = body === undefined || (body.isOptional === true && by.is(0.3)) ? {} : { body: bodyOf(body, by) };
  if ('body' in sent) headers.set('content-type', by.is(0.95) ? (body?.types[0] ?? '') : by.oneOf(['text/plain', 'multipart/form-data; boundary=x', 'application/json; charset=utf-7', 'x']));
  if (by.is(0.03)) headers.set('content-length', by.oneOf(['-1', '99999999999', 'x', '0']));
  return { params, request: new Request(`http://${HOST}${address.replace('{id}', 'x').replace('{number}', '1')}?${query}`, { method: method.toUpperCase(), headers, ...sent }) };
}

/** What is slow to answer, or empties the library, is asked for less often. */
const SELDOM: Readonly<Record<string, number>> = { 'delete /api/dossiers/{id}': 0.2, '/api/geo/world-50m': 0.02, '/api/openapi.json': 0.05, '/api/schema': 0.05, '/api/export': 0.02, '/api/articles/from-file': 0.1, '/api/dossiers/{id}/deck': 0.5 };

it('answers whatever follows or mocks its schema with what the document says, and never with a stack', async () => {
  const by = chance(SEED);
  const count = sweep(20_000);
  const seen = new Map<number, number>();
  for (let done = 0; done < count;) {
    const operation = by.oneOf(OPERATIONS as [Operation, ...Operation[]]);
    if (!by.is(SELDOM[`${operation.method} ${operation.path}`] ?? SELDOM[operation.path] ?? 1)) continue;
    done += 1;
    const { method, path: address, answers, refused } = operation;
    const { params, request } = requestOf(operation, by);
    const what = `request ${done}: ${method} ${address} ${JSON.stringify(params).slice(0, 200)} ${request.url.slice(0, 200)}`;
    const response = await (await handlerOf(operation))(request, { params: Promise.resolve(params) });
    const { status } = response;
    seen.set(status, (seen.get(status) ?? 0) + 1);
    expect([...Object.keys(answers).map(Number), ...refusedBy(address, refused)], what).toContain(status);
    const id = params['id'] ?? '';
    const type = response.headers.get('content-type') ?? '';
    const text = type.includes('json') ? await response.text() : '';
    const said = text === '' ? null : (JSON.parse(text) as Json);
    if (status >= 400) {
      expect(SCHEMAS.Problems.safeParse(said).error, what).toBeUndefined();
      expect(text, what).not.toMatch(TRACE);
      continue;
    }
    const tag = response.headers.get('etag');
    if (tag !== null && address !== '/api/dossiers/{id}/deck' && !address.endsWith('{number}')) tags.set(id, tag);
    const name = answers[status]?.content?.schema ?? 'json';
    if (name !== 'json' && name !== 'binary') expect(SCHEMAS[name].safeParse(said).error, what).toBeUndefined();
    if (status === 201 && typeof said?.['id'] === 'string' && ids.length < 40) ids.push(said['id']);
  }
  process.stderr.write(`fuzz: ${count} requests; ${[...seen].toSorted(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`).join(', ')}\n`);
  expect([...seen.keys()]).toEqual(expect.arrayContaining([200, 201, 204, 400, 403, 404, 412, 413, 415, 422]));
}, 1_200_000);
