/** For people: `npx tsx e2e/hosts/show.ts` beside a running server, or with its address; lists the host pages to look at. */
import { hostPages } from './host-pages';
import { serveHosts } from './serve-hosts';
import { filterLikeWordPress } from './wordpress';

const origin = process.argv[2] ?? 'http://127.0.0.1:3000';
const answer: { type: string; html: string } = JSON.parse(await (await fetch(`${origin}/oembed?url=${origin}/en/d/xi-assad-2021-11-05`)).text());
const { origin: hosts } = await serveHosts(hostPages(origin, filterLikeWordPress(answer, 'abc123') ?? ''), 3030);
console.log(`Host pages: ${hosts}`);
