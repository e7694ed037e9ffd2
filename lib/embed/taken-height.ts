/** Frames shorter or taller than these, px, are no figure of ours: the message is forged or mad. */
const [LEAST, MOST] = [80, 4000] as const;

/** The height that a message of a figure's asks for, px; null where it is none. Whose window sent it is for the caller to check. */
export function takenHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'mawqif:size' || !('height' in data)) return null;
  const { height } = data;
  return typeof height === 'number' && Number.isFinite(height) ? Math.ceil(Math.min(MOST, Math.max(LEAST, height))) : null;
}
