import { describe, expect, it } from 'vitest';
import codes from '../../data/geo/country-codes.json' with { type: 'json' };
import { dirOf, LANGS, type Lang } from '../i18n/lang';
import { WORLDS, type MapView, type Worldview } from '../selection/view-state';
import { buildBase } from './base';
import { mapData, type MapData, type NamedPlace } from './data';
import { firstReading } from '../dossier/first-reading.fixture';
import { namedPlace, NO_PLACES } from './named-place.fixture';
import { layoutMap } from './layout';
import type { MapLayout, MapMark } from './layout-types';
import { readPath } from './path';
import { contains, overlap, rectOf, type Point, type Ring } from './polygon';
import { sitesIn } from './sites';
import { WORLD, worldBase } from './world';
import { mapHeight, zoomRange } from './zoom';

const PATIENCE = 20_000; // ms; 177 countries on a machine that is busy with other tests
const WIDTHS = [320, 343, 470, 720] as const;
const boxOf = (width: number) => ({ width, height: mapHeight(width) });
const localeOf = (lang: Lang) => ({ lang, digits: 'latn', months: 'egypt' }) as const;
const data = Object.fromEntries(LANGS.map((lang) => [lang, mapData(firstReading(lang))]));
const base = worldBase(firstReading('en'));
const VIEWS: readonly (MapView | null)[] = [
  null, { lon: 80, lat: 10, zoom: zoomRange(base, boxOf(470))[0] }, { lon: 104, lat: 30, zoom: 3 }, { lon: 38, lat: 35, zoom: 12 }, { lon: 114, lat: 20, zoom: 6 }, { lon: -60, lat: 0, zoom: 1 },
];

type Options = Omit<Parameters<typeof layoutMap>[3], 'dir' | 'locale'>;

function lay(lang: Lang, width: number, options: Options = {}): MapLayout {
  return layoutMap(base, data[lang] ?? NO_PLACES, boxOf(width), { dir: dirOf(lang), locale: localeOf(lang), ...options });
}

function expectTidy({ width, height, labels }: MapLayout): void {
  labels.forEach(({ rect }, i) => {
    expect(rect.x0 >= 0 && rect.y0 >= 0 && rect.x1 <= width && rect.y1 <= height).toBe(true);
    for (const other of labels.slice(i + 1)) expect(overlap(rect, other.rect)).toBe(false);
  });
}

describe.each(LANGS)('the first article in %s', (lang) => {
  it.each(WIDTHS)('keeps labels in the box and apart at %i px, at every zoom', (width) => {
    for (const view of VIEWS) {
      for (const world of WORLDS) expectTidy(lay(lang, width, { view, world }));
      expectTidy(lay(lang, width, { view, strong: ['tw', 'hk', 'south-china-sea'] }));
    }
  });

  it.each(WIDTHS)('labels all seven places where they are fitted, at %i px', (width) => {
    expect(lay(lang, width).labels.filter(({ of }) => of !== null)).toHaveLength(7);
  });
});

describe('the marks of the first article', () => {
  const layout = lay('en', 470);

  it('are the seven places, each once: nothing without a place', () => {
    expect(layout.marks.map(({ id }) => id).toSorted()).toEqual(['cn', 'cn-xj', 'cn-xz', 'hk', 'south-china-sea', 'sy', 'tw']);
  });

  it('carry the counts of the data', () => {
    expect(layout.labels.filter(({ weight }) => weight === 600).map(({ text }) => text).toSorted()).toEqual(['China 18', 'Syria 21']);
    expect(layout.marks.find(({ id }) => id === 'cn')?.name).toContain('named 18 times: 11 by name, 7 as an adjective');
  });

  it('are a shape for a country, an area for a region or a sea that can be seen, and a ring for a small one', () => {
    expect(Object.fromEntries(layout.marks.map(({ id, kind }) => [id, kind]))).toEqual({
      sy: 'country', cn: 'country', 'cn-xj': 'area', 'cn-xz': 'area', hk: 'ring', tw: 'ring', 'south-china-sea': 'sea',
    });
  });

  it('lie where they lie in every language: geography has no direction', () => {
    const at = (lang: Lang) => lay(lang, 470).marks.map(({ id, x, y }) => ({ id, x, y }));
    expect(at('ar')).toEqual(at('en'));
  });

  it('are the same for the same data', () => expect(lay('en', 470)).toEqual(layout));

  it('have at least 24 px for a pointer where there is room', () => {
    expect(layout.marks.flatMap((mark) => (mark.kind === 'ring' ? [mark.hit] : []))).toEqual([12, 12]);
  });

  it('show the label of a place that is wanted though it found no room', () => {
    const far = VIEWS[1] ?? null;
    const shown = lay('en', 320, { view: far }).labels.map(({ id }) => id);
    const missing = layout.marks.map(({ id }) => id).filter((id) => !shown.includes(id));
    expect(missing.length).toBeGreaterThan(0);
    for (const id of missing) expect(lay('en', 320, { view: far, strong: [id] }).labels.map((label) => label.id)).toContain(id);
  });
});

const parsed = new Map<string, readonly Ring[]>();

function ringsOf(path: string): readonly Ring[] {
  const rings = parsed.get(path) ?? readPath(path);
  parsed.set(path, rings);
  return rings;
}

/** A point in px on the element that carries the mark, as the pointer would find it; `above` is what is drawn over it. */
function liesOn(mark: MapMark, [x, y]: Point, { transform }: MapLayout): boolean {
  switch (mark.kind) {
    case 'country':
    case 'area':
    case 'sea': {
      if ('hit' in mark && Math.hypot(x - mark.x, y - mark.y) < mark.hit) return true;
      const [dx = 0, dy = 0, k = 1] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
      return contains(ringsOf(mark.path), [(x - dx) / k, (y - dy) / k]);
    }
    case 'disc':
    case 'site':
    case 'ring': return Math.hypot(x - mark.x, y - mark.y) < mark.hit;
  }
}

/** The middle of the box that a browser would report for the mark's element. */
function middleOf(mark: MapMark, { transform }: MapLayout): Point {
  if (!('path' in mark)) return [mark.x, mark.y];
  const [dx = 0, dy = 0, k = 1] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
  const { x0, y0, x1, y1 } = rectOf([
    ...ringsOf(mark.path).flat().map(([x, y]): Point => [dx + k * x, dy + k * y]),
    ...(!('hit' in mark) || mark.hit === 0 ? [] : [[mark.x - mark.hit, mark.y - mark.hit] as const, [mark.x + mark.hit, mark.y + mark.hit] as const]),
  ]);
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}

const DEPTH: Readonly<Record<MapMark['kind'], number>> = { sea: 0, country: 1, area: 2, disc: 3, ring: 3, site: 3 };

function expectMarksOnThemselves(layout: MapLayout): void {
  for (const mark of layout.marks) {
    const middle = middleOf(mark, layout);
    const shape = layout.marks.filter((other) => liesOn(other, middle, layout)).map(({ id }) => id);
    // The last drawn is on top.
    const top = layout.marks.toSorted((a, b) => DEPTH[a.kind] - DEPTH[b.kind]).findLast(({ id }) => shape.includes(id));
    expect([mark.id, top?.id]).toEqual([mark.id, mark.id]);
  }
}

function dataOf(places: readonly NamedPlace[]): MapData {
  return { ...NO_PLACES, places };
}

describe('every country of the world', () => {
  const isos = Object.values(codes);
  const world = isos.map((iso2) => namedPlace(iso2.toLowerCase(), { kind: 'country', iso2, name: iso2, count: 3 }));
  const worldBase = buildBase(WORLD, world);

  it.each([343, 470, 960])('has the middle of its mark on itself when all are named, at %i px', (width) => {
    const layout = layoutMap(worldBase, dataOf(world), boxOf(width), { dir: 'ltr', locale: localeOf('en') });
    expect(layout.marks).toHaveLength(isos.length);
    expectMarksOnThemselves(layout);
    expectTidy(layout);
  }, PATIENCE);

  it('has it when it is named alone', () => {
    for (const place of world.filter((_, i) => i % 19 === 0)) {
      const layout = layoutMap(buildBase(WORLD, [place]), dataOf([place]), boxOf(470), { dir: 'ltr', locale: localeOf('en') });
      expect(layout.marks).toHaveLength(1);
      expectMarksOnThemselves(layout);
      expect(layout.labels.filter(({ of }) => of !== null)).toHaveLength(1);
    }
  }, PATIENCE);
});

it.each(WORLDS)('keeps the middle of every mark of the first article on itself, at every width and zoom, in %s', (world) => {
  for (const width of WIDTHS) for (const view of VIEWS) expectMarksOnThemselves(lay('en', width, { view, world }));
});

describe('a worldview', () => {
  const facto = lay('en', 470, { world: 'de-facto' });

  it.each(WORLDS)('%s counts, names and finds what all do', (world) => {
    const layout = lay('en', 470, { world });
    expect(layout.marks.map(({ id, name }) => [id, name])).toEqual(facto.marks.map(({ id, name }) => [id, name]));
    expect(layout.labels.filter(({ of }) => of !== null).map(({ text }) => text).toSorted()).toEqual(facto.labels.map(({ text }) => text).toSorted());
  });

  it.each([['disputed', 'cn'], ['china', 'cn'], ['syria', 'sy']] as const)('%s draws %s otherwise than the base', (world, id) => {
    const path = (layout: MapLayout) => layout.marks.flatMap((mark) => (mark.id === id && mark.kind === 'country' ? [mark.path + mark.rest] : []));
    expect(path(lay('en', 470, { world }))).not.toEqual(path(facto));
  });

  it('hatches, breaks and claims in its own way alone', () => {
    const drawn = (world: Worldview) => {
      const { overlay } = lay('en', 470, { world });
      return [overlay.hatching, overlay.broken, overlay.claims].map((path) => path !== '');
    };
    expect(drawn('de-facto')).toEqual([false, false, false]);
    expect(drawn('disputed')).toEqual([true, true, false]);
    expect(drawn('china')).toEqual([false, true, true]);
    expect(drawn('syria')).toEqual([false, true, false]);
  });

  it('names a disputed area where there is room, but never one that is a place of the article', () => {
    const names = lay('en', 720).labels.filter(({ of }) => of === null).map(({ text }) => text);
    expect(names).toContain('Jammu and Kashmir');
    expect(names).not.toContain('Taiwan');
  });
});

describe('what is drawn on demand', () => {
  it('ties who speaks to what is spoken of, both ways apart', () => {
    expect(lay('en', 470).arcs).toEqual([]);
    const { arcs } = lay('en', 470, { ties: 'on' });
    expect(arcs.map(({ from, to, statements }) => [from, to, statements.length]).slice(0, 3)).toEqual([['cn', 'sy', 20], ['sy', 'cn', 14], ['sy', 'cn-xj', 1]]);
    expect(arcs[0]?.path).not.toEqual(arcs[1]?.path);
  });

  it('counts the ways of naming that are wanted', () => {
    const texts = lay('en', 470, { via: ['adjective'] }).labels.map(({ text }) => text);
    expect(texts).toContain('China 7');
    expect(texts).not.toContain('China 18');
  });

  it('marks where events took place, each site once, beside the places named', () => {
    const sites = sitesIn(mapData(firstReading('en')).sites, [Date.UTC(2011, 0), Date.UTC(2022, 0)]);
    const layout = lay('en', 720, { sites, view: { lon: 80, lat: 10, zoom: zoomRange(base, boxOf(720))[0] } });
    expect(layout.marks.filter(({ kind }) => kind === 'site').map(({ id }) => id).toSorted()).toEqual(sites.map(({ id }) => id).toSorted());
    expect(new Set(layout.marks.map(({ id }) => id)).size).toBe(7 + sites.length);
    expectMarksOnThemselves(layout);
    expectTidy(layout);
  });

  it('stands the sign of a role in the room of its label', () => {
    for (const lang of LANGS) for (const width of WIDTHS) for (const { rect, signs } of lay(lang, width).labels) {
      for (const { x, y } of signs) expect(x > rect.x0 && x < rect.x1 && y > rect.y0 && y < rect.y1).toBe(true);
    }
  });
});

it('parts marks that lie on one point, and frees the middle of the country under a city', () => {
  const places = [
    namedPlace('cn', { kind: 'country', iso2: 'CN', lonLat: [104, 35.5], count: 9 }),
    ...['a', 'b', 'c'].map((id) => namedPlace(id, { lonLat: [104.4, 36.4] })),
  ];
  const layout = layoutMap(buildBase(WORLD, places), dataOf(places), boxOf(470), { dir: 'ltr', locale: localeOf('en') });
  expect(layout.marks).toHaveLength(4);
  expectMarksOnThemselves(layout);
});

it('gives a country a disc where a region of its own covers its middle', () => {
  const places = [namedPlace('ps', { kind: 'country', iso2: 'PS', lonLat: [35.25, 31.95], count: 9 }), namedPlace('west-bank', { kind: 'region', lonLat: [35.25, 32] })];
  const layout = layoutMap(buildBase(WORLD, places), dataOf(places), boxOf(470), { dir: 'ltr', locale: localeOf('en'), view: { lon: 35.25, lat: 32, zoom: 6 } });
  expect(Object.fromEntries(layout.marks.map(({ id, kind }) => [id, kind]))).toEqual({ ps: 'disc', 'west-bank': 'area' });
  expectMarksOnThemselves(layout);
});

it('never writes the name of one country on the tint of another, unless a line leads home', () => {
  const places = (['il', 'ps', 'lb', 'jo', 'sy', 'iq', 'fr', 'de', 'ua'] as const).map((id) => namedPlace(id, { kind: 'country', iso2: id.toUpperCase(), name: `Republic ${id}`, count: 3 }));
  for (const named of [places, places.slice(0, 4), places.slice(2)]) {
    const layout = layoutMap(buildBase(WORLD, named), dataOf(named), boxOf(470), { dir: 'ltr', locale: localeOf('en') });
    expect(layout.labels.filter(({ of, on, leader }) => on !== null && of !== null && on.id !== of && leader === null)).toEqual([]);
    expect(layout.labels.filter(({ of }) => of !== null).length).toBeGreaterThan(3);
  }
});

it('gives a country that the atlas lacks a disc, and one without a point nothing', () => {
  const places = [namedPlace('sg', { kind: 'country', iso2: 'SG', lonLat: [103.8, 1.35] }), namedPlace('mt', { kind: 'country', iso2: 'MT' })];
  const layout = layoutMap(buildBase(WORLD, places), dataOf(places), boxOf(470), { dir: 'ltr', locale: localeOf('en') });
  expect(layout.marks.map(({ id, kind }) => [id, kind])).toEqual([['sg', 'disc']]);
});

it('draws an article without places as an empty world', () => {
  expect(layoutMap(buildBase(WORLD, []), dataOf([]), boxOf(470), { dir: 'rtl', locale: localeOf('ar') })).toMatchObject({ marks: [], labels: [] });
});

it('takes very many places: labels what fits and marks all', () => {
  const many = Array.from({ length: 400 }, (_, i) => namedPlace(`p${i}`, { name: `Place ${i}`, lonLat: [(i * 37) % 170, ((i * 53) % 120) - 60] }));
  const layout = layoutMap(buildBase(WORLD, many), dataOf(many), boxOf(470), { dir: 'ltr', locale: localeOf('en') });
  expect(layout.marks).toHaveLength(400);
  expectTidy(layout);
  expect(layout.labels.length).toBeGreaterThan(5);
}, PATIENCE);
