import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette } from '@/components/figure/palette';
import type { Lang } from '@/lib/i18n/lang';
import { MAP } from '@/lib/i18n/messages/map';
import { mapData, type MapData } from '@/lib/map/data';
import { buildBase } from '@/lib/map/base';
import { firstReading } from '@/lib/dossier/first-reading.fixture';
import { namedPlace, NO_PLACES as EMPTY } from '@/lib/map/named-place.fixture';
import { planMap, type MapState } from '@/lib/map/plan';
import { TINTS } from '@/lib/map/tint';
import { WORLD } from '@/lib/map/world';
import { INITIAL_VIEW, WORLDS } from '@/lib/selection/view-state';
import { allPlain, type EmphasisOf } from '@/lib/selection/emphasis';
import { MapDrawing } from './drawing';

type Shown = { readonly emphasisOf?: EmphasisOf; readonly tabStop?: string | null; readonly state?: Partial<MapState> };

function draw(data: MapData, lang: Lang, { emphasisOf = allPlain, tabStop = null, state = {} }: Shown = {}): string {
  const base = buildBase(WORLD, data.places, { spots: data.sites });
  const layout = planMap({ base, data, box: { width: 470, height: 330 }, locale: { lang, digits: 'latn', months: 'egypt' }, state: { ...INITIAL_VIEW, ...state }, strong: [] });
  return renderToStaticMarkup(<MapDrawing layout={layout} base={base} palette={LIGHT} emphasisOf={emphasisOf} tabStop={tabStop} title={MAP[lang].title} summary="" />);
}

/** One element a line; land, borders and edge, the same in each picture, by their length alone. */
function golden(svg: string, { whole = false } = {}): string {
  const lines = svg.replaceAll('><', '>\n<');
  const shown = whole ? lines : lines.replace(/(class="(?:land|border|edge)" d=")([^"]*)"/g, (_, start: string, d: string) => `${start}" data-length="${d.length}"`);
  return `${shown}\n`;
}

describe('golden', () => {
  const first = (lang: Lang) => mapData(firstReading(lang));
  const one = { ...EMPTY, places: [namedPlace('jp', { kind: 'country', iso2: 'JP', name: 'Japan', lonLat: [138, 36.5], count: 3 })] };
  it('empty', async () => expect(golden(draw(EMPTY, 'en'))).toMatchFileSnapshot('./golden/empty.svg'));
  it('one', async () => expect(golden(draw(one, 'en'))).toMatchFileSnapshot('./golden/one.svg'));
  it('full', async () => expect(golden(draw(first('en'), 'en'), { whole: true })).toMatchFileSnapshot('./golden/full.svg'));
  it('rtl', async () => expect(golden(draw(first('ar'), 'ar'))).toMatchFileSnapshot('./golden/rtl.svg'));
  describe.each([['ltr', 'en'], ['rtl', 'ar']] as const)('%s', (dir, lang) => {
    it.each(WORLDS)('world %s', async (world) => expect(golden(draw(first(lang), lang, { state: { world } }))).toMatchFileSnapshot(`./golden/world-${world}-${dir}.svg`));
    it('ties', async () => expect(golden(draw(first(lang), lang, { state: { ties: 'on' } }))).toMatchFileSnapshot(`./golden/ties-${dir}.svg`));
    it('period', async () => expect(golden(draw(first(lang), lang, { state: { from: '2011', to: '2021' } }))).toMatchFileSnapshot(`./golden/period-${dir}.svg`));
  });
});

describe('marks', () => {
  const data = mapData(firstReading('en'));

  it('stand for each place once, with a name and an emphasis', () => {
    const svg = draw(data, 'en', { emphasisOf: (id) => (id === 'hk' ? 'strong' : 'plain') });
    const drawn = [...svg.matchAll(/data-mark="([^"]+)"/g)].map(([, id]) => id);
    expect(drawn).toHaveLength(data.places.length);
    expect(new Set(drawn)).toEqual(new Set(data.places.map(({ id }) => id)));
    expect(svg.match(/data-emphasis="strong"/g)).toHaveLength(1);
    expect(svg.match(/role="img" aria-label="[^"]+"/g)).toHaveLength(7);
  });

  it('have one tab stop, and none where nobody reads', () => {
    expect(draw(data, 'en', { tabStop: 'cn' }).match(/tabindex="0"/g)).toHaveLength(1);
    expect(draw(data, 'en')).not.toContain('tabindex');
  });

  it('lose their label with their emphasis', () => {
    expect(draw(data, 'en', { emphasisOf: (id) => (id === 'tw' ? 'faint' : 'plain') })).not.toContain('>Taiwan<');
  });

  it('are not turned, and no label is cut into pieces', () => {
    const svg = draw(data, 'ar');
    expect(svg).not.toContain('rotate');
    expect(svg).not.toContain('tspan');
  });

  it('take ink with a halo for a label on a country that went faint', () => {
    const label = draw(data, 'en', { emphasisOf: (id) => (id === 'cn' ? 'faint' : 'plain') }).match(/<text[^>]*>Xinjiang</)?.[0];
    expect(label).toContain(`fill="${LIGHT.ink}"`);
    expect(label).toContain('paint-order');
  });
});

type Rgb = readonly [number, number, number];
const rgb = (hex: string): Rgb => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)) as unknown as Rgb;
const over = (top: Rgb, opacity: number, under: Rgb): Rgb => top.map((value, i) => opacity * value + (1 - opacity) * (under[i] ?? 0)) as unknown as Rgb;

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => (value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([['light', LIGHT], ['dark', DARK]] as const)('contrast in the %s theme', (_, palette: Palette) => {
  it.each(TINTS)('reads on the tint from $from', ({ opacity, tone }) => {
    expect(contrast(rgb(palette[tone]), over(rgb(palette.accent), opacity, rgb(palette.land)))).toBeGreaterThanOrEqual(4.5);
  });
  it('tells a country from plain land by its outline, a ring from both, and a word on land from land', () => {
    expect(contrast(rgb(palette.accent), rgb(palette.land))).toBeGreaterThanOrEqual(3);
    expect(contrast(rgb(palette.ink), rgb(palette.land))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(rgb(palette.muted), rgb(palette.land))).toBeGreaterThanOrEqual(3);
  });
});
