import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostPage } from './host-pages';

/** Serves host pages under an origin of their own, `/{name}`. */
export async function serveHosts(pages: Readonly<Record<string, HostPage>>, port = 0): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server = createServer(({ url = '/' }, response) => {
    const name = url.slice(1);
    const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
    const list = Object.keys(pages).map((each) => `<li><a href="/${each}">${each}</a></li>`).join('');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? `<!doctype html><title>Hosts</title><ul>${list}</ul>`);
  });
  await new Promise<void>((resolve) => { server.listen(port, '127.0.0.1', resolve); });
  const { port: taken } = server.address() as AddressInfo; // a string only for pipes
  return { origin: `http://127.0.0.1:${taken}`, close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }) };
}
