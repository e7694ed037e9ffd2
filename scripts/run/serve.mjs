import { setTimeout as pause } from 'node:timers/promises';
import { checkFree, originOf, readAddress } from './address.mjs';
import { ensureBuild } from './build.mjs';
import { endWhenStopped } from './command.mjs';
import { markServing, withLock } from './lock.mjs';
import { ensurePackages } from './packages.mjs';
import { ROOT } from './root.mjs';
import { checkGuarded, startLink } from './start-link.mjs';
import { runMain } from './stop.mjs';

const LANGUAGES = ['en', 'ar', 'zh'];
const FIRST_ARTICLE = 'xi-assad-2021-11-05';

await runMain(async () => {
  process.chdir(ROOT);
  const address = readAddress(process.env);
  checkGuarded(process.env, address);
  await checkFree(address);
  await withLock(ROOT, async () => {
    await ensurePackages(ROOT);
    await ensureBuild(ROOT);
    markServing(ROOT, originOf(address));
  });
  await checkFree(address); // installing and building take a while
  endWhenStopped();
  await serve(address);
});

/** Next's own server, in this process: whatever ends us ends it too. */
async function serve(/** @type {{ host: string, port: number }} */ address) {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  process.argv = [process.execPath, 'next', 'start', '-H', address.host, '-p', String(address.port)];
  await import('next/dist/bin/next');
  await untilAnswering(originOf(address));
  tellAddresses(originOf(address));
  const link = startLink(process.env, ROOT, process.env['MAWQIF_ORIGIN'] || originOf(address));
  if (link !== null) console.log(`\nSign in with this link; it works once:\n    ${link}`);
}

async function untilAnswering(/** @type {string} */ origin) {
  for (;;) {
    try {
      await fetch(`${origin}/en`, { redirect: 'manual' });
      return;
    } catch {
      await pause(100);
    }
  }
}

function tellAddresses(/** @type {string} */ origin) {
  const library = LANGUAGES.map((lang) => `${origin}/${lang}`);
  const article = LANGUAGES.map((lang) => `${origin}/${lang}/d/${FIRST_ARTICLE}`);
  console.log(['', 'Mawqif is ready.', '  Library', ...library.map((url) => `    ${url}`), '  First article', ...article.map((url) => `    ${url}`), '', 'Stop it with Ctrl+C.'].join('\n'));
}
