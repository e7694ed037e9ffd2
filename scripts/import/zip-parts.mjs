import { Inflate } from 'fflate';
import { BadDocument } from './bad-document.mjs';

/** What a Word file may hold; a file that people write is far below each. */
export const BOUNDS = { entries: 2000, bytes: 200 * 1024 * 1024, ratio: 100, kept: 48 * 1024 * 1024 };

const SMALL = 256 * 1024; // bytes; an entry that stays below may be packed as tightly as it likes
const STEP = 4096; // bytes of input at a time, which deflate turns into 4 MiB at most
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** How files begin that hold files: zip, gzip, 7z, rar, xz, bzip2, an old Office file. */
const ARCHIVES = ['504b0304', '504b0506', '1f8b08', '377abcaf271c', '526172211a07', 'fd377a585a00', '425a68', 'd0cf11e0a1b11ae1'];

/**
 * The entries of a zip that `isKept` names, unpacked. Every entry is unpacked and counted, kept or not, and none is believed: not its
 * size, its name, nor that it stands where no other does.
 * @param {Uint8Array} bytes
 * @param {(name: string) => boolean} isKept
 * @returns {Map<string, Uint8Array>}
 */
export function zipParts(bytes, isKept, bounds = BOUNDS) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map();
  let unpacked = 0;
  let kept = 0;
  for (const { name, from, until, method } of entriesOf(view, bytes, bounds)) {
    const isWanted = isKept(name);
    const chunks = [];
    let size = 0;
    let head = '';
    unpack(bytes.subarray(from, until), method, (chunk) => {
      size += chunk.length;
      unpacked += chunk.length;
      if (head.length < 16) head += Buffer.from(chunk.subarray(0, 8)).toString('hex');
      if (unpacked > bounds.bytes || (size > SMALL && size > (until - from) * bounds.ratio)) throw new BadDocument('unsafe');
      if (!isWanted) return;
      kept += chunk.length;
      if (kept > bounds.kept) throw new BadDocument('too-large');
      chunks.push(chunk);
    });
    if (ARCHIVES.some((mark) => head.startsWith(mark))) throw new BadDocument('unsafe');
    if (isWanted) parts.set(name, Buffer.concat(chunks));
  }
  if (unpacked > SMALL && unpacked > bytes.length * bounds.ratio) throw new BadDocument('unsafe');
  return parts;
}

/**
 * @param {DataView} view
 * @param {Uint8Array} bytes
 * @param {{ entries: number }} bounds
 */
function entriesOf(view, bytes, bounds) {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > bounds.entries) throw new BadDocument('unsafe');
  const entries = [];
  const names = new Set();
  let at = start;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new BadDocument('broken');
    const [flags, method, packed] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + (lengths[0] ?? 0)));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
    if ((flags & 1) !== 0) throw new BadDocument('locked');
    if (names.has(name)) throw new BadDocument('unsafe');
    names.add(name);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new BadDocument('broken');
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + packed > bytes.length) throw new BadDocument('broken');
    if (!name.endsWith('/')) entries.push({ name, method, local, from, until: from + packed });
  }
  entries.sort((a, b) => a.local - b.local);
  // entries that share bytes are how a small zip unpacks to a vast one
  entries.forEach(({ local }, n) => {
    if (local < (entries[n - 1]?.until ?? 0)) throw new BadDocument('unsafe');
  });
  return entries;
}

/** @param {DataView} view */
function endOf(view) {
  for (let at = view.byteLength - END_SIZE; at >= 0 && at >= view.byteLength - END_SIZE - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new BadDocument('broken');
}

/** A name as it is to be compared: no way up or out, one spelling. @param {Uint8Array} raw */
function nameOf(raw) {
  const name = new TextDecoder().decode(raw).normalize('NFC');
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  if (name === '' || name.startsWith('/') || /[\\:\u0000-\u001f]/.test(name) || name.split('/').some((part) => part === '..' || part === '.')) throw new BadDocument('unsafe');
  return name;
}

/**
 * @param {Uint8Array} packed
 * @param {number} method
 * @param {(chunk: Uint8Array) => void} take
 */
function unpack(packed, method, take) {
  if (method === 0) take(packed);
  else if (method === 8) {
    const inflate = new Inflate((chunk) => take(chunk));
    try {
      for (let at = 0; at < packed.length; at += STEP) inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (error) {
      throw error instanceof BadDocument ? error : new BadDocument('broken');
    }
  } else throw new BadDocument('broken');
}
