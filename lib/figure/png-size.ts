/** Width and height of a PNG, px, as its first chunk says; null for other bytes. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.byteLength < 24 || view.getUint32(0) !== 0x89504e47 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
}
