/**
 * Puts a PNG into the clipboard, or downloads it where the browser takes none there. The item is made within the press and
 * filled later: Safari refuses one that is made once the picture has come.
 */
export async function copyPicture(address: string, name: string): Promise<'pictureCopied' | 'pictureSaved' | 'noAnswer'> {
  const picture = fetchPicture(address);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture.then((blob) => blob ?? Promise.reject(new Error('no picture'))) })]);
    return 'pictureCopied';
  } catch {
    const blob = await picture;
    if (blob === null) return 'noAnswer';
    download(blob, name);
    return 'pictureSaved';
  }
}

async function fetchPicture(address: string): Promise<Blob | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
