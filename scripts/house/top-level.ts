import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './source';

// What stands at the top of the repository; what DESIGN does not name there says why it does.
const TOP: readonly string[] = [
  'app', 'components', 'lib', 'data', 'e2e', 'public', 'scripts', 'bench', 'docs', '.ci',
  'package.json', 'tsconfig.json', 'next.config.js', 'README.md', 'LICENSE',
  'proxy.ts', // Next looks for it here only
  'package-lock.json', // the exact packages
  '.npmrc', // keeps the registry out of the lockfile
  '.gitignore', '.gitattributes', '.editorconfig', // git and editors look here only
  '.oxlintrc.jsonc', 'knip.jsonc', 'vitest.config.ts', 'playwright.config.ts', // so do these tools
];

/** Names at the top that have no place there. */
export function findStrays(names: readonly string[]): Finding[] {
  return names
    .filter((name) => !TOP.includes(name))
    .map((path) => ({ path, line: 1, rule: 'top-level', message: `stray: "${path}"; nothing else stands at the top without a reason` }));
}

/** Names at the top, without what git ignores. */
export function readTop(root: string): string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').map((line) => line.replaceAll('/', ''));
  const isIgnored = (name: string) => name === '.git' || ignored.includes(name) || (ignored.includes('*.tsbuildinfo') && name.endsWith('.tsbuildinfo'));
  return readdirSync(root).filter((name) => !isIgnored(name));
}
