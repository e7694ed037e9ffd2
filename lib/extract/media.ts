/** News agencies and channels: they carry what others say, and hold nothing themselves. */
const MEDIA: ReadonlySet<string> = new Set(['xinhua', 'sana', 'reuters', 'afp', 'associated-press', 'tass', 'anadolu-agency', 'irna', 'spa', 'wam', 'cgtn']);

export function isMedia(id: string): boolean {
  return MEDIA.has(id);
}
