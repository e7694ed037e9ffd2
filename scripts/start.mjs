// npm start: install what is missing, build what is stale, serve, say where.
import { whenNodeFits } from './run/node-version.mjs';

await whenNodeFits(() => import('./run/serve.mjs'));
