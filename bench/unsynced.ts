import path from 'node:path';

type Told = { readonly answers: number; readonly syncs: number; readonly faults: readonly string[] };
type Call = { readonly name: string; readonly args: string; readonly began: number };

const LINE = /^(\d+) +(?:<\.\.\. (\w+) resumed>|(\w+)\()(.*)$/;
const OF_FD = /^\d+<([^>]*)>/;

/**
 * What a trace of strace (`-f -y -o`) shows to have been answered, by a line on the standard output, before all that was written
 * below `folder` was synced: bytes of files, and entries of folders for what was made or renamed in them. Names moved into place
 * with unsynced bytes are faults too.
 */
export function unsynced(lines: readonly string[], folder: string): Told {
  const dirty = new Map<string, number>(); // path, and the line of the latest write
  const known = new Set<string>();
  const begun = new Map<string, Call>(); // by thread
  const faults: string[] = [];
  let [answers, syncs, hasBegun] = [0, 0, false];
  // SQLite makes its shared memory anew whenever it isn't there.
  const counts = (file: string) => (file === folder || file.startsWith(`${folder}${path.sep}`)) && !file.endsWith('-shm');
  const mark = (file: string, at: number): void => { if (counts(file)) dirty.set(file, at); };
  const entry = (file: string, at: number): void => {
    if (counts(file) && !known.has(file)) mark(path.dirname(file), at);
    known.add(file);
  };
  const ended = ({ name, args, began }: Call, at: number): void => {
    const of = OF_FD.exec(args)?.[1] ?? '';
    const names = [...args.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
    const [first = '', last = first] = names;
    if (name === 'fsync' || name === 'fdatasync') {
      if (counts(of)) syncs += 1;
      if ((dirty.get(of) ?? Infinity) < began) dirty.delete(of); // what was written while it ran may not be in it
    } else if (name === 'openat' ? args.includes('O_CREAT') : name.startsWith('mkdir')) entry(first, at);
    else if (name.startsWith('rename')) {
      for (const file of dirty.keys()) if (file === first || file.startsWith(`${first}${path.sep}`)) faults.push(`line ${at}: ${first} is named ${last} before ${file} is synced`);
      entry(last, at);
    } else mark(of, at);
  };
  for (const [at, line] of lines.entries()) {
    const [, thread = '', resumed, name = resumed ?? '', rest = ''] = LINE.exec(line) ?? [];
    if (name === '') continue;
    const call = resumed === undefined ? { name, args: rest, began: at } : begun.get(thread);
    if (call === undefined) continue;
    if (name === 'write' && resumed === undefined && rest.startsWith('1<')) {
      if (hasBegun) answers += 1;
      if (hasBegun) for (const file of dirty.keys()) faults.push(`line ${at}: answered before ${file} is synced`);
      hasBegun = true; // its first line says no more than that
    }
    if (rest.endsWith('<unfinished ...>')) begun.set(thread, call);
    else if (/ = \d+/.test(rest)) ended(call, at);
  }
  return { answers, syncs, faults };
}
