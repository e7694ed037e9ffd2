import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the test's server does with a request: an answer, a status, nothing at all, or a body that is no answer. */
export type Behaviour =
  | { readonly kind: 'answer'; readonly reply: unknown }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'silence' }
  | { readonly kind: 'raw'; readonly body: string };

export type Asked = { readonly path: string; readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly body: unknown };

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function openAi(content: string): unknown {
  return { id: 'c1', object: 'chat.completion', created: 0, model: 'm', choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } };
}

/** As the Messages API answers: by the tool that it was told to use, or in text where the request names a format. */
function anthropic(reply: unknown, body: unknown): unknown {
  const tools: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'tools') : undefined;
  const content = Array.isArray(tools) ? [{ type: 'tool_use', id: 't1', name: 'json', input: reply }] : [{ type: 'text', text: JSON.stringify(reply) }];
  return { id: 'm1', type: 'message', role: 'assistant', model: 'm', content, stop_reason: Array.isArray(tools) ? 'tool_use' : 'end_turn', stop_sequence: null, usage: { input_tokens: 1, output_tokens: 1 } };
}

/** A model's server on loopback, for one test; it speaks OpenAI's chat completions and Anthropic's messages. */
export async function serveModel(behaviour: Behaviour): Promise<{ readonly url: string; readonly asked: Asked[]; readonly close: () => Promise<void> }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const answerTo = (text: string) => {
      const body: unknown = JSON.parse(text);
      asked.push({ path: request.url ?? '', headers: request.headers, body });
      if (behaviour.kind === 'silence') return;
      response.statusCode = behaviour.kind === 'status' ? behaviour.status : 200;
      response.setHeader('content-type', 'application/json');
      if (behaviour.kind === 'answer') response.end(JSON.stringify(request.url?.endsWith('/messages') === true ? anthropic(behaviour.reply, body) : openAi(JSON.stringify(behaviour.reply))));
      else response.end(behaviour.kind === 'raw' ? behaviour.body : JSON.stringify({ error: { message: 'secret-key was refused' } }));
    };
    void bodyOf(request).then(answerTo);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`, asked,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}
