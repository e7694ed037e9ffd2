/** Writes the scripts that embeds carry and load: `npx tsx scripts/build-embed.ts`, after a change of what they are made from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { builtEmbed } from './embed/built-embed';

for (const [path, text] of Object.entries(await builtEmbed())) {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, text);
}
