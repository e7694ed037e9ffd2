import { posix } from 'node:path';
import { parseSync, Visitor, type Comment, type Program } from 'oxc-parser';

export type Import = {
  readonly specifier: string;
  /** The path in the repository it points to, as written (often without extension); null for a package. */
  readonly target: string | null;
  readonly typeOnly: boolean;
  readonly at: number;
};

/** One file of code, parsed. */
export type Source = {
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly imports: readonly Import[];
};

export type Finding = { readonly path: string; readonly line: number; readonly rule: string; readonly message: string };

const ALIAS = '@/';

function targetOf(path: string, specifier: string): string | null {
  if (specifier.startsWith(ALIAS)) return specifier.slice(ALIAS.length);
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null;
}

function importsOf(path: string, program: Program): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, at: number, typeOnly: boolean) =>
    found.push({ specifier, target: targetOf(path, specifier), typeOnly, at });
  new Visitor({
    ImportDeclaration: ({ source, start, importKind, specifiers }) => {
      const named = specifiers.length > 0 && specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
      add(source.value, start, importKind === 'type' || named);
    },
    ExportNamedDeclaration: ({ source, start, exportKind }) => source !== null && add(source.value, start, exportKind === 'type'),
    ExportAllDeclaration: ({ source, start, exportKind }) => add(source.value, start, exportKind === 'type'),
    ImportExpression: ({ source, start }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') add(source.value, start, false);
    },
    TSImportType: ({ source, start }) => add(source.value, start, true),
  }).visit(program);
  return found;
}

export function readSource(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`unreadable source: "${path}"; ${errors[0]?.message}`);
  return { path, text, program, comments, imports: importsOf(path, program) };
}

/** A test, or what only tests read. */
export function isTest({ path }: Pick<Source, 'path'>): boolean {
  return /\.(test|fixture)\.tsx?$/.test(path);
}

/** The row of the house a file belongs to: `lib/map`, `components`, `app`; the repository's own files are `.`. */
export function folderOf(path: string): string {
  if (path === 'proxy.ts') return 'app'; // a route that Next looks for at the top
  const [top = '', second = ''] = path.split('/');
  if (!path.includes('/')) return '.';
  return top === 'lib' ? `lib/${second}` : top;
}

export function finding({ path, text }: Source, at: number, rule: string, message: string): Finding {
  return { path, line: text.slice(0, at).split('\n').length, rule, message };
}
