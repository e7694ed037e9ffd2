import { assign, NONE, sum, type Counts } from './counts';
import type { Annotation, DateRow, SpeakerRow, StanceRow, Surface } from './gold';
import { flat, nameKey, overlap, placesOf, type Stretch } from './quotes';
import { isSameSpeaker, keysOf } from './speakers';

/** What one article counts, in the measures of the corpus's own scorer. */
export type Score = {
  readonly countries: Counts; readonly places: Counts; readonly orgs: Counts; readonly speakers: Counts; readonly stances: Counts;
  readonly stance_polarity: Counts; readonly dates: Counts; readonly dates_core: Counts; readonly dates_surface: Counts;
  readonly polarity: { readonly matched: number; readonly strict: number; readonly withAlternates: number };
  readonly coverage: { readonly predicted: number; readonly spurious: number; readonly found: number; readonly missed: number };
  readonly quotes: { readonly notVerbatim: number; readonly all: number };
};

export function scoreArticle(gold: Annotation, predicted: Annotation, original: string): Score {
  const text = flat(original);
  const dates = (core: boolean, checked: boolean) => scoreDates(gold.dates ?? [], predicted.dates ?? [], text, core, checked);
  return {
    countries: scoreCountries(gold, predicted),
    speakers: scoreSpeakers(gold.speakers ?? [], predicted.speakers ?? []),
    ...scoreStances(gold, predicted, text),
    places: scoreSurfaces(gold.places ?? [], predicted.places ?? [], text),
    orgs: scoreSurfaces(gold.orgs ?? [], predicted.orgs ?? [], text),
    dates: dates(false, true), dates_core: dates(true, true), dates_surface: dates(false, false),
  };
}

function scoreCountries(gold: Annotation, predicted: Annotation): Counts {
  const rows = (gold.countries ?? []).map((row) => (typeof row === 'string' ? { iso2: row, optional: false } : { optional: false, ...row }));
  const wanted = new Set(rows.filter(({ optional }) => !optional).map(({ iso2 }) => iso2));
  const ignored = new Set(rows.filter(({ optional }) => optional).map(({ iso2 }) => iso2));
  const found = new Set((predicted.countries ?? []).map((row) => (typeof row === 'string' ? row : row.iso2).toUpperCase()));
  return {
    tp: [...found].filter((iso2) => wanted.has(iso2)).length,
    fp: [...found].filter((iso2) => !wanted.has(iso2) && !ignored.has(iso2)).length,
    fn: [...wanted].filter((iso2) => !found.has(iso2)).length,
  };
}

function scoreSpeakers(golds: readonly SpeakerRow[], predictions: readonly SpeakerRow[]): Counts {
  const keys = predictions.map(keysOf);
  const isSame = (i: number, j: number) => golds[j] !== undefined && isSameSpeaker(golds[j], keys[i] ?? []);
  const pairs = assign(predictions.length, golds.length, (i, j) => (isSame(i, j) ? 1 + Number(golds[j]?.optional !== true) : 0));
  return {
    tp: pairs.filter((j) => j >= 0 && golds[j]?.optional !== true).length,
    fp: pairs.filter((j, i) => j < 0 && !golds.some(({ optional }, k) => optional === true && isSame(i, k))).length,
    fn: golds.filter(({ optional }, j) => optional !== true && !pairs.includes(j)).length,
  };
}

const LONGEST_QUOTE = 600; // units; a longer quote is a paragraph and matches nothing
const ENOUGH = 0.5; // share of the shorter quote

type Placed = StanceRow & { readonly at: readonly Stretch[] };

function scoreStances(gold: Annotation, predicted: Annotation, text: string): Pick<Score, 'stances' | 'stance_polarity' | 'polarity' | 'coverage' | 'quotes'> {
  const place = (row: StanceRow): Placed => ({ ...row, at: placesOf(text, row.quote) });
  const golds = (gold.stances ?? []).map(place);
  const predictions = (predicted.stances ?? []).map(place);
  const speakerOf = golds.map(({ speaker }) => (gold.speakers ?? []).find(({ name_en }) => name_en === speaker) ?? { name_en: speaker });
  const keys = predictions.map(({ speaker }) => {
    const own = nameKey(speaker);
    const row = (predicted.speakers ?? []).find((candidate) => keysOf(candidate).includes(own));
    return [...new Set([own, ...(row === undefined ? [] : keysOf(row))])];
  });
  const shared = predictions.map((prediction, i) => golds.map((row, j) => {
    const same = prediction.quote.length <= LONGEST_QUOTE && isSameSpeaker(speakerOf[j] ?? {}, keys[i] ?? []);
    return same ? overlap(prediction.at, row.at) : 0;
  }));
  const share = (i: number, j: number) => shared[i]?.[j] ?? 0;
  const agrees = (i: number, j: number) => predictions[i]?.polarity === golds[j]?.polarity;
  const agreesLoosely = (i: number, j: number) => agrees(i, j) || (golds[j]?.alt_polarity !== undefined && predictions[i]?.polarity === golds[j].alt_polarity);
  const pairs = assign(predictions.length, golds.length, (i, j) => (share(i, j) >= ENOUGH
    ? share(i, j) + Number(agrees(i, j)) + (golds[j]?.optional === true ? 0 : 2)
    : 0));
  const matched = pairs.flatMap((j, i) => (j >= 0 && golds[j]?.optional !== true ? [{ i, j }] : []));
  const stances = {
    tp: matched.length,
    fp: pairs.filter((j, i) => j < 0 && !golds.some(({ optional }, k) => optional === true && share(i, k) >= ENOUGH)).length,
    fn: golds.filter(({ optional }, j) => optional !== true && !pairs.includes(j)).length,
  };
  const right = matched.filter(({ i, j }) => agrees(i, j)).length;
  const wrong = matched.length - right;
  const touching = predictions.map((_, i) => golds.flatMap((row, j) => (share(i, j) >= ENOUGH ? [row] : [])));
  const wanted = golds.flatMap(({ optional }, j) => (optional === true ? [] : [predictions.some((_, i) => share(i, j) >= ENOUGH)]));
  return {
    stances,
    stance_polarity: { tp: right, fp: wrong + stances.fp, fn: wrong + stances.fn },
    polarity: { matched: matched.length, strict: right, withAlternates: matched.filter(({ i, j }) => agreesLoosely(i, j)).length },
    coverage: {
      predicted: touching.filter((rows) => rows.some(({ optional }) => optional !== true)).length,
      spurious: touching.filter((rows) => rows.length === 0).length,
      found: wanted.filter(Boolean).length, missed: wanted.filter((found) => !found).length,
    },
    quotes: { notVerbatim: predictions.filter(({ at }) => at.length === 0).length, all: predictions.length },
  };
}

function scoreSurfaces(golds: readonly Surface[], predictions: readonly Surface[], text: string): Counts {
  const place = (row: Surface) => placesOf(text, typeof row === 'string' ? row : (row.surface ?? row.name ?? ''));
  const wanted = golds.map(place);
  const found = predictions.map(place);
  const pairs = assign(found.length, wanted.length, (i, j) => overlap(found[i] ?? [], wanted[j] ?? []));
  return {
    tp: pairs.filter((j) => j >= 0).length,
    fp: pairs.filter((j, i) => j < 0 && !wanted.some((at) => overlap(found[i] ?? [], at) > 0)).length,
    fn: wanted.filter((_, j) => !pairs.includes(j)).length,
  };
}

function edtfKey(value: string | null | undefined): string | null {
  return value === null || value === undefined || value === '' ? null : value.replace(/[~?%]/g, '').replace(/u/g, 'X');
}

function scoreDates(golds: readonly DateRow[], predictions: readonly DateRow[], text: string, core: boolean, checked: boolean): Counts {
  const isSoft = ({ kind }: DateRow) => core && (kind === 'vague' || kind === 'duration');
  const soft = golds.filter(isSoft).map(({ surface }) => placesOf(text, surface));
  const wanted = golds.filter((row) => !isSoft(row)).map((row) => ({
    at: placesOf(text, row.surface), values: [edtfKey(row.edtf), ...(row.edtf_alt ?? []).map(edtfKey)],
  }));
  const found = predictions.map((row) => ({ at: placesOf(text, row.surface), value: edtfKey(row.edtf) }));
  const fits = (i: number, j: number) => overlap(found[i]?.at ?? [], wanted[j]?.at ?? []) > 0
    && (!checked || wanted[j]?.values.includes(found[i]?.value ?? null) === true);
  const pairs = assign(found.length, wanted.length, (i, j) => (fits(i, j) ? 1 + overlap(found[i]?.at ?? [], wanted[j]?.at ?? []) : 0));
  return {
    tp: pairs.filter((j) => j >= 0).length,
    fp: pairs.filter((j, i) => j < 0 && !wanted.some((_, k) => fits(i, k)) && !soft.some((at) => overlap(found[i]?.at ?? [], at) > 0)).length,
    fn: wanted.filter((_, j) => !pairs.includes(j)).length,
  };
}

export function addCounts(a: Counts | undefined, b: Counts): Counts {
  return sum(a ?? NONE, b);
}
