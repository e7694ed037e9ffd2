import { escapeMarkup } from './markup';

/** The answer of oEmbed 1.0 for something that is a page in a frame. */
export type OEmbed = {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
};

type Described = {
  readonly src: string;
  readonly title: string;
  readonly author: string | null;
  readonly origin: string;
  readonly width: number;
  readonly height: number;
  /** Address of a picture as wide as asked; null where there is none. */
  readonly picture: ((width: number) => string) | null;
  readonly most: Most;
};

/** What the asker has room for, px; infinite where it did not say. */
export type Most = { readonly width: number; readonly height: number };

export const CARD = { width: 1200, height: 630 } as const;
const LEAST_PICTURE = 200; // px; below this a card can't be read

/** Reads a size of the query: a whole number of px above 0. What is no such number counts as not given, as the standard's consumers expect. */
export function readMost(raw: string | null): number {
  return raw !== null && /^[1-9]\d{0,5}$/.test(raw) ? Number(raw) : Infinity;
}

/** Width of a card that is asked for, px; 1200 where none, or none that can be, is. */
export function readCardWidth(raw: string | null): number {
  const width = readMost(raw);
  return width >= LEAST_PICTURE && width <= CARD.width ? width : CARD.width;
}

/** A bare frame: WordPress takes nothing else from servers that it has no list of, and adds its own sandbox. */
export function describeEmbed({ src, title, author, origin, width: wanted, height: wantedHeight, picture, most }: Described): OEmbed {
  const width = Math.min(wanted, most.width);
  const height = Math.min(wantedHeight, most.height);
  const wide = Math.floor(Math.min(CARD.width, most.width, (most.height * CARD.width) / CARD.height));
  const hasPicture = picture !== null && wide >= LEAST_PICTURE;
  return {
    type: 'rich',
    version: '1.0',
    title,
    ...(author === null ? {} : { author_name: author }),
    provider_name: 'Mawqif',
    provider_url: origin,
    cache_age: 3600,
    html: `<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="${width}" height="${height}" frameborder="0"></iframe>`,
    width,
    height,
    ...(hasPicture ? { thumbnail_url: picture(wide), thumbnail_width: wide, thumbnail_height: Math.round((wide * CARD.height) / CARD.width) } : {}),
  };
}

export function oembedXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(([name, value]) => `  <${name}>${escapeMarkup(String(value))}</${name}>\n`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('')}</oembed>\n`;
}
