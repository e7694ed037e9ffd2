const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]], ['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]],
];
const HEAD = 2048; // bytes in which a page names its encoding, twice what the standard asks for

/**
 * A file's characters. Its byte order mark decides, then what the server that gave it `said`, then what a page says of itself (much
 * Arabic is windows-1256), then UTF-8.
 */
export function decodeText(bytes: Uint8Array, said: string | null = null): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, n) => bytes[n] === byte))?.[0];
  return new TextDecoder(marked ?? known(said) ?? known(namedEncoding(bytes)) ?? 'utf-8').decode(bytes);
}

function namedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{3,20})/i.exec(head)?.[1] ?? null;
}

/** Null for a name that nobody knows. */
function known(name: string | null): string | null {
  if (name === null) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
