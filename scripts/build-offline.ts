/** Writes the parts of the explore page as one file beside the build: `npx tsx scripts/build-offline.ts`, as every build does. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OFFLINE_FOLDER } from '../lib/store/offline-parts';
import { builtOffline } from './offline/built-offline';

mkdirSync(path.join(...OFFLINE_FOLDER), { recursive: true });
for (const [name, text] of Object.entries(await builtOffline())) writeFileSync(path.join(...OFFLINE_FOLDER, name), text);
