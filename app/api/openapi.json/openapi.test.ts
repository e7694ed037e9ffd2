import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openApiDocument, SCHEMAS } from '@/lib/api/openapi';
import { OPERATIONS } from '@/lib/api/operations';

const API = path.join(import.meta.dirname, '..');
const METHOD = /^export (?:async )?function (GET|POST|PUT|PATCH|DELETE)\b/gm;

/** `get /api/dossiers/{id}` for each handler that a route file exports. */
function handlers(): readonly string[] {
  return readdirSync(API, { recursive: true, encoding: 'utf8' }).filter((name) => path.basename(name) === 'route.ts').flatMap((name) => {
    const address = `/api/${path.dirname(name).replaceAll(path.sep, '/').replaceAll('[', '{').replaceAll(']', '}')}`;
    return [...readFileSync(path.join(API, name), 'utf8').matchAll(METHOD)].map(([, method = '']) => `${method.toLowerCase()} ${address}`);
  });
}

it('describes every address that answers, and none that does not', () => {
  expect(OPERATIONS.map(({ method, path: address }) => `${method} ${address}`).toSorted()).toEqual(handlers().toSorted());
});

it('names each parameter of an address, and no others', () => {
  for (const { path: address, parameters = [] } of OPERATIONS) {
    const named = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
    expect(named, address).toEqual([...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  }
});

it('is whole: every reference leads to something, every schema is used, every id is one', () => {
  const text = JSON.stringify(openApiDocument('1'));
  const document = JSON.parse(text) as Record<string, Record<string, Record<string, Record<string, unknown>>>>;
  const led = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
  for (const [whole, kind = '', name = ''] of led) expect(document['components']?.[kind]?.[name], whole).toBeDefined();
  expect(new Set(led.map(([, , name]) => name))).toEqual(new Set([...Object.keys(SCHEMAS), 'Refused']));
  const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(OPERATIONS.length);
  expect(document['openapi']).toBe('3.1.0');
});
