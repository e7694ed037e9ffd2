import { expect, it } from 'vitest';
import { unsynced } from './unsynced';

// Lines as strace writes them; the whole measurement (`npx tsx bench/durable.ts`) needs strace itself.

const faultsOf = (lines: readonly string[]) => unsynced(['7 write(1<pipe:[1]>, "begins\\n", 7) = 7', ...lines], '/d').faults;
const OPEN = '7 openat(AT_FDCWD</x>, "/d/a", O_WRONLY|O_CREAT, 0666) = 9</d/a>';
const WRITE = '8 pwrite64(9</d/a>, "x", 1, 0) = 1';
const SYNC = '8 fdatasync(9</d/a>) = 0';
const SYNC_FOLDER = '7 fsync(10</d>) = 0';
const ANSWER = '7 write(1<pipe:[1]>, "one\\n", 4) = 4';

it('finds an answer before its bytes, or the name of its file, are synced', () => {
  expect(faultsOf([OPEN, WRITE, SYNC, SYNC_FOLDER, ANSWER])).toEqual([]);
  expect(faultsOf([OPEN, WRITE, SYNC_FOLDER, ANSWER, SYNC])).toEqual(['line 4: answered before /d/a is synced']);
  expect(faultsOf([OPEN, WRITE, SYNC, ANSWER])).toEqual(['line 4: answered before /d is synced']);
  expect(faultsOf([OPEN, SYNC, WRITE, SYNC_FOLDER, ANSWER])).toEqual(['line 5: answered before /d/a is synced']);
  expect(faultsOf([OPEN, WRITE, '8 fsync(9</d/a>) = -1 EIO (Input/output error)', SYNC_FOLDER, ANSWER])).toHaveLength(1);
});

it('takes no sync for what was written while it ran, and none for ended that hasn’t', () => {
  const begins = '8 fdatasync(9</d/a> <unfinished ...>';
  const ends = '8 <... fdatasync resumed>) = 0';
  const meanwhile = '7 pwrite64(9</d/a>, "y", 1, 1) = 1';
  expect(faultsOf([OPEN, SYNC_FOLDER, WRITE, begins, ends, ANSWER])).toEqual([]);
  expect(faultsOf([OPEN, SYNC_FOLDER, WRITE, begins, meanwhile, ends, ANSWER])).toHaveLength(1);
  expect(faultsOf([OPEN, SYNC_FOLDER, WRITE, begins, ANSWER, ends])).toHaveLength(1);
});

it('finds what is named before it is synced, and a name that isn’t', () => {
  const make = ['7 mkdir("/d/.m", 0777) = 0', '7 openat(AT_FDCWD</x>, "/d/.m/a", O_CREAT, 0666) = 9</d/.m/a>', '7 write(9</d/.m/a>, "x", 1) = 1'];
  const synced = ['7 fsync(9</d/.m/a>) = 0', '7 fsync(11</d/.m>) = 0'];
  const rename = '7 rename("/d/.m", "/d/p") = 0';
  expect(faultsOf([...make, ...synced, rename, SYNC_FOLDER, ANSWER])).toEqual([]);
  expect(faultsOf([...make, ...synced, SYNC_FOLDER, rename, ANSWER])).toEqual(['line 8: answered before /d is synced']);
  expect(faultsOf([...make, ...synced, rename, ANSWER])).toEqual(['line 7: answered before /d is synced']);
  expect(faultsOf([...make, rename, ...synced, SYNC_FOLDER, ANSWER])).toEqual(['line 4: /d/.m is named /d/p before /d/.m is synced', 'line 4: /d/.m is named /d/p before /d/.m/a is synced']);
});

it('looks at nothing outside of the folder', () => {
  expect(unsynced(['7 write(1<p>, "b", 1) = 1', '7 write(9</e/a>, "x", 1) = 1', '7 write(9</d/a-shm>, "x", 1) = 1', ANSWER], '/d')).toEqual({ answers: 1, syncs: 0, faults: [] });
});
