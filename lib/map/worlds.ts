import type { Worldview } from '../selection/view-state';

/**
 * Whose lines a map draws. `de-facto` is the base data as they are; `disputed` marks areas whose status is disputed, on no
 * one's tint; the others draw one party's own claims. Each changes lines, shapes and notes, never what is counted.
 */
export const AREAS = ['golan', 'kashmir', 'arunachal', 'taiwan', 'crimea', 'west-bank', 'gaza', 'western-sahara', 'hatay'] as const;
export type AreaId = (typeof AREAS)[number];

type Area = {
  /** Parts of the atlas that make it up: the atlas's own countries by alpha-3 code, or pieces cut from them. */
  readonly pieces: readonly string[];
  /** Marked in `disputed`; an area that only one party's maps show otherwise is not. */
  readonly marked: boolean;
  /** In `disputed` it lies on no country's tint. Where the base gives an area a shape of its own, it keeps that. */
  readonly parted: boolean;
};

export const AREA: Readonly<Record<AreaId, Area>> = {
  golan: { pieces: ['golan'], marked: true, parted: true },
  kashmir: { pieces: ['kashmir-in', 'kashmir-pk', 'kashmir-cn', 'KAS'], marked: true, parted: true },
  arunachal: { pieces: ['arunachal'], marked: true, parted: true },
  taiwan: { pieces: ['TWN'], marked: true, parted: false },
  crimea: { pieces: ['crimea'], marked: true, parted: true },
  'west-bank': { pieces: ['west-bank'], marked: true, parted: false },
  gaza: { pieces: ['gaza'], marked: true, parted: false },
  'western-sahara': { pieces: ['ESH'], marked: true, parted: false },
  hatay: { pieces: ['hatay'], marked: false, parted: false },
};

/** The gazetteer's place that an area is, where it has one. */
export const PLACE_OF_AREA: Readonly<Record<AreaId, string>> = {
  golan: 'golan', kashmir: 'kashmir', arunachal: 'arunachal-pradesh', taiwan: 'tw', crimea: 'crimea',
  'west-bank': 'west-bank', gaza: 'gaza', 'western-sahara': 'eh', hatay: 'hatay',
};

/** What a party's maps show as its own, beyond the base. */
export const CLAIMS: Readonly<Partial<Record<Worldview, { readonly owner: string; readonly areas: readonly AreaId[] }>>> = {
  china: { owner: 'CHN', areas: ['taiwan', 'arunachal'] },
  syria: { owner: 'SYR', areas: ['golan', 'hatay'] },
};

/** Drawn within China by every data set; only at 1:50m have they shapes of their own. */
const SPECIAL_REGIONS: ReadonlySet<string> = new Set(['HKG', 'MAC']);

const areaByPiece = new Map(AREAS.flatMap((id) => AREA[id].pieces.map((piece) => [piece, id] as const)));

export function areaOf(piece: string): AreaId | null {
  return areaByPiece.get(piece) ?? null;
}

/** The country (alpha-3) whose shape a piece belongs to in a worldview; null for a piece on no one's. `a3` is the base's. */
export function ownerOf(piece: string, a3: string, world: Worldview): string | null {
  const area = areaOf(piece);
  const claim = CLAIMS[world];
  if (area !== null && claim?.areas.includes(area) === true) return claim.owner;
  if (area !== null && world === 'disputed' && AREA[area].parted) return null;
  return SPECIAL_REGIONS.has(a3) ? 'CHN' : a3;
}

/** Regions that no code of the atlas stands for, by place id. What is disputed in one lies in it where its country's shape has it. */
export const REGION_PIECES: Readonly<Record<string, readonly string[]>> = {
  'cn-xj': ['cn-xj', 'kashmir-cn'],
  'cn-xz': ['cn-xz'],
  'arunachal-pradesh': ['arunachal'],
  golan: ['golan'],
  kashmir: ['kashmir-in', 'kashmir-pk', 'kashmir-cn', 'KAS'],
  crimea: ['crimea'],
  'west-bank': ['west-bank'],
  gaza: ['gaza'],
};
