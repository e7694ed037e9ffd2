import type { FileHandle } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Entry } from './entries';

const PACKED = /\.(?:png|pdf|pptx|docx|zip)$/;
/** fflate reads a time without a zone as local, and writes it so: the same bytes everywhere. */
const MOMENT = '1980-01-01T00:00:00';

/** A zip of files, a piece at a time as it grows: never more of it in memory than one file. */
export async function* zipped(entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  for await (const { path, bytes } of entries) {
    const file = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    file.mtime = MOMENT;
    zip.add(file);
    file.push(bytes, true);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}

/** Why a zip is not read. */
export type ZipFault = 'not-a-zip' | 'too-many' | 'too-large';
export type Limits = { readonly entries: number; readonly bytes: number; readonly entryBytes: number };

export function fits({ entries, bytes }: Pick<Limits, 'entries' | 'bytes'>, limits: Limits): boolean {
  return entries <= limits.entries && bytes <= limits.bytes;
}

export type ZipEntry = { readonly path: string; readonly size: number; readonly packed: number; readonly method: number; readonly at: number };
const END = 0x06_05_4b_50;
const CENTRAL = 0x02_01_4b_50;
const LOCAL = 0x04_03_4b_50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;

/** What a zip says is in it, before anything is unpacked; the sizes it says are held to when it is. */
export async function zipEntries(file: FileHandle, limits: Limits): Promise<readonly ZipEntry[] | ZipFault> {
  const { size } = await file.stat();
  const tail = await bytesAt(file, Math.max(0, size - END_BYTES - LONGEST_COMMENT), Math.min(size, END_BYTES + LONGEST_COMMENT));
  let end = tail.length - END_BYTES;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) return 'not-a-zip';
  const count = tail.readUInt16LE(end + 10);
  const [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (count > limits.entries) return 'too-many';
  if (start + length > size || length > limits.entries * 400) return 'not-a-zip';
  const central = await bytesAt(file, start, length);
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let at = 0; entries.length < count;) {
    if (at + 46 > central.length || central.readUInt32LE(at) !== CENTRAL) return 'not-a-zip';
    const [method, packed, whole] = [central.readUInt16LE(at + 10), central.readUInt32LE(at + 20), central.readUInt32LE(at + 24)];
    const [name, extra, comment] = [central.readUInt16LE(at + 28), central.readUInt16LE(at + 30), central.readUInt16LE(at + 32)];
    const path = central.toString('utf8', at + 46, at + 46 + name);
    total += whole;
    if (whole > limits.entryBytes || total > limits.bytes) return 'too-large';
    entries.push({ path, size: whole, packed, method, at: central.readUInt32LE(at + 42) });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** A file of the zip; null where it is not what the list of contents says, in size or in form. */
export async function unzipped(file: FileHandle, { size, packed, method, at }: ZipEntry): Promise<Buffer | null> {
  const head = await bytesAt(file, at, 30);
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL) return null;
  const bytes = await bytesAt(file, at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28), packed);
  if (bytes.length < packed) return null;
  if (method === 0) return packed === size ? bytes : null;
  if (method !== 8) return null;
  try {
    const whole = inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) }); // a bomb ends here, one byte past what it said
    return whole.length === size ? whole : null;
  } catch {
    return null;
  }
}

async function bytesAt(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const { size } = await file.stat();
  const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - from))); // what a zip claims is no reason to make room for it
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
  return buffer.subarray(0, bytesRead);
}
