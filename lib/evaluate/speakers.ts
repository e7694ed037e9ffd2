import type { SpeakerRow } from './gold';
import { nameKey } from './quotes';

export function keysOf({ name_en, surface, name, aliases = [] }: SpeakerRow): readonly string[] {
  return [name_en, surface, name, ...aliases].filter((key) => key !== undefined && key !== '').map((key) => nameKey(key ?? '')).filter((key) => key !== '');
}

const BODY = /^(?:government|organi[sz]ation|independence|armed)/i;
const HAN = /[\u4e00-\u9fff]/;

/** The same speaker: an equal name, or for a person a name of the gold inside the predicted one as whole words. */
export function isSameSpeaker(gold: SpeakerRow, predicted: readonly string[]): boolean {
  const keys = keysOf(gold);
  if (predicted.some((key) => keys.includes(key))) return true;
  if (BODY.test(gold.role_en ?? '')) return false;
  return predicted.some((key) => keys.some((wanted) => (HAN.test(wanted)
    ? wanted.length >= 2 && key.includes(wanted)
    : wanted.length >= 4 && ` ${key} `.includes(` ${wanted} `))));
}
