// npm test: everything that must hold, from a bare clone. `node scripts/test.mjs lint unit` runs the named steps only.
import { whenNodeFits } from './run/node-version.mjs';

await whenNodeFits(() => import('./run/check.mjs'));
