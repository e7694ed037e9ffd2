import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrokenLayers, findMisplacedPackages, findMixedViews, findNodeInBrowser } from './import-rules';
import { findClocks, findDrawingInApp, findImpureDrawings, findOutsideWorld, findRawMarkup } from './purity-rules';
import { findBarrels, findDefaultExports, findNotesToSelf, findVagueNames } from './shape-rules';
import { readSource, type Finding, type Source } from './source';
import { findStrays, readTop } from './top-level';

const FOLDERS = ['app', 'bench', 'components', 'data', 'e2e', 'lib', 'scripts'];
const CODE = /\.(tsx?|mjs|js)$/;

const FILE_RULES: readonly ((source: Source) => Finding[])[] = [
  findBrokenLayers,
  findMixedViews,
  findMisplacedPackages,
  findClocks,
  findOutsideWorld,
  findImpureDrawings,
  findDrawingInApp,
  findRawMarkup,
  findDefaultExports,
  findBarrels,
  findVagueNames,
  findNotesToSelf,
];

/** Every file of code in the repository, found by its ending. */
export function readSources(root: string): Source[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  const atTop = readTop(root);
  return [...atTop, ...inFolders].filter((path) => CODE.test(path)).map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));
}

export function checkSources(sources: readonly Source[]): Finding[] {
  return [...sources.flatMap((source) => FILE_RULES.flatMap((rule) => rule(source))), ...findNodeInBrowser(sources)];
}

/** Everything in the repository that breaks a rule of docs/house.md. */
export function checkHouse(root: string): Finding[] {
  return [...findStrays(readTop(root)), ...checkSources(readSources(root))];
}

export function writeFinding({ path, line, rule, message }: Finding): string {
  return `${path}:${line} ${rule}: ${message}`;
}
