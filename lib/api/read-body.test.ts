import { expect, it } from 'vitest';
import { readJsonBody } from './read-body';

const OPTIONS = { lang: 'en', types: ['application/json'], limit: 100 } as const;

function post(body: BodyInit | null, headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' }): Request {
  return new Request('http://127.0.0.1/', { method: 'POST', headers, body, ...(body instanceof ReadableStream ? { duplex: 'half' } : {}) });
}

const statusOf = async (request: Request) => {
  const read = await readJsonBody(request, OPTIONS);
  return read.ok ? read.value : read.refusal.status;
};

it('reads JSON', async () => {
  expect(await statusOf(post('{"a":[1]}'))).toEqual({ a: [1] });
  expect(await statusOf(post('{}', { 'content-type': 'application/json; charset=utf-8' }))).toEqual({});
});

it('refuses another type before it looks at the size, and the size before the words', async () => {
  expect(await statusOf(post('x'.repeat(101), { 'content-type': 'text/plain' }))).toBe(415);
  expect(await statusOf(post('x'.repeat(101)))).toBe(413);
  expect(await statusOf(post('x'))).toBe(400);
});

it('counts what comes, not what the header says, and stops there', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({ pull: (controller) => { sent += 50; controller.enqueue(new Uint8Array(50)); } });
  expect(await statusOf(post(endless))).toBe(413);
  expect(sent).toBeLessThan(400);
});

it('takes exactly the limit', async () => {
  expect(await statusOf(post(`"${'x'.repeat(98)}"`))).toBe('x'.repeat(98));
  expect(await statusOf(post(`"${'x'.repeat(99)}"`))).toBe(413);
});

it('refuses broken UTF-8 rather than guess', async () => {
  expect(await statusOf(post(new Uint8Array([0x22, 0xff, 0x22])))).toBe(400);
});

it('takes no body for what it was told to', async () => {
  expect(await readJsonBody(post(null, {}), { ...OPTIONS, absent: {} })).toEqual({ ok: true, value: {} });
  expect(await readJsonBody(post(new ReadableStream({ start: (controller) => controller.close() }), {}), { ...OPTIONS, absent: {} })).toEqual({ ok: true, value: {} });
  expect(await statusOf(post(null, {}))).toBe(415);
  expect(await readJsonBody(post(new Uint8Array([0x7b, 0x7d]), {}), { ...OPTIONS, absent: {} })).toMatchObject({ ok: false, refusal: { status: 415 } });
});
