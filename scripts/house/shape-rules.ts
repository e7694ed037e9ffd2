import { posix } from 'node:path';
import { finding, folderOf, type Finding, type Source } from './source';

const VAGUE = /^(utils?|helpers?|misc|manager)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
const NOTE = /\b(TODO|FIXME|XXX)\b/;

/** Only Next's own files and the tools' configuration have a default export. */
export function findDefaultExports(source: Source): Finding[] {
  const { path, program } = source;
  if (path.startsWith('app/') || (folderOf(path) === '.' && path.includes('.config.'))) return [];
  return program.body
    .filter(({ type }) => type === 'ExportDefaultDeclaration')
    .map(({ start }) => finding(source, start, 'named-exports', 'default export; name it'));
}

/** No file exists only to pass others on. */
export function findBarrels(source: Source): Finding[] {
  const { body } = source.program;
  const passesOn = body.every(
    (statement) =>
      statement.type === 'ImportDeclaration' ||
      statement.type === 'ExportAllDeclaration' ||
      (statement.type === 'ExportNamedDeclaration' && statement.declaration === null),
  );
  const exports = body.some(({ type }) => type.startsWith('Export'));
  return passesOn && exports ? [finding(source, 0, 'no-barrels', 'barrel: the file only passes exports on; import from where they are')] : [];
}

/** A file is named for its one idea, in kebab-case. */
export function findVagueNames(source: Source): Finding[] {
  const name = posix.basename(source.path).replace(/\.(d\.ts|tsx?|mjs|js)$/, '');
  if (VAGUE.test(name.split('.')[0] ?? '')) return [finding(source, 0, 'names', `vague name: "${name}"; name it for its one idea`)];
  return KEBAB.test(name) ? [] : [finding(source, 0, 'names', `unusual name: "${name}"; file names are kebab-case`)];
}

/** What is left to do is an issue, not a comment. */
export function findNotesToSelf(source: Source): Finding[] {
  return source.comments
    .filter(({ value }) => NOTE.test(value))
    .map(({ start }) => finding(source, start, 'no-notes', 'note to self in a comment; file an issue or do it'));
}
