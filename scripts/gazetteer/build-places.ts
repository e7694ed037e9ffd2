import { CAPITALS } from './capitals';
import { LABEL_POINTS } from './label-points';
import { inflectNisba } from './nisba';
import { NOTES } from './notes';
import { firstForms, kebab, readForms, readPoint, readRows, readTable, type Lang, type Names } from './row';
import { STATES } from './states';
import { TRAPS } from './traps';

type Via = 'name' | 'adjective' | 'capital' | 'role';
type Form = { form: string; via: Via; needs?: readonly string[]; not?: readonly string[] };
type PlaceRow = {
  id: string; kind: string; names: Names; iso2: string | null; partOf: string | null; lonLat: [number, number] | null;
  note: Names | null; forms: Record<Lang, Form[]>; metonymFor: string | null; source: string;
};

// Carried with an ISO code and without a claim to statehood or against it.
const REGIONS = new Map<string, string | null>([
  ['tw', null], ['xk', null], ['eh', null], ['hk', 'cn'], ['mo', 'cn'], ['gl', 'dk'], ['pr', 'us'], ['nc', 'fr'], ['fk', null], ['gi', null],
]);
const POINTS = new Map(LABEL_POINTS.trim().split('\n').map((line): [string, string] => [line.slice(0, 2), line.slice(3)]));
const STATE_SOURCE = 'UN member states list and UNTERM country names (en, ar, zh); variants and adjectives by hand';
const CAPITAL_SOURCE = 'UNTERM and UN Geospatial capital names; coordinates by hand';
const PLACE_SOURCE = 'hand row; UN usage for names where the UN has one';

export function buildPlaces(): PlaceRow[] {
  const rows = [
    ...readRows(STATES, 14).map(stateRow),
    ...readRows(CAPITALS, 6).map(capitalRow),
    ...readTable('places.tsv').map(placeRow),
  ];
  const ids = new Set(rows.map((row) => row.id));
  for (const trap of TRAPS) if (!ids.has(trap.id)) throw new Error(`bug: trap for an unknown place: "${trap.id}"`);
  return rows.map(withTraps);
}

function stateRow(cells: string[]): PlaceRow {
  const [id = '', en = '', enOfficial, enAliases, enAdjectives, ar = '', arOfficial, arAliases, nisbas, plurals, zh = '', zhOfficial, zhAliases, code] = cells;
  const names = (short: string, official?: string, aliases?: string) => readForms([short, official ?? '', aliases ?? ''].join(';'));
  const nisba = readForms(nisbas).flatMap(inflectNisba);
  const codes = [...readForms(code), ...(zh.length <= 4 ? [zh] : [])];
  return {
    id,
    kind: REGIONS.has(id) ? 'region' : 'country',
    names: { en, ar, zh },
    iso2: id.toUpperCase(),
    partOf: REGIONS.get(id) ?? null,
    lonLat: readPoint(POINTS.get(id)),
    note: NOTES[id] ?? null,
    forms: {
      ar: together(names(ar, arOfficial, arAliases), [...nisba, ...readForms(plurals)]),
      en: together(names(en, enOfficial, enAliases), readForms(enAdjectives)),
      zh: [...together(names(zh, zhOfficial, zhAliases), []), ...[...new Set(codes)].map((short) => shortForm(short, zh))],
    },
    metonymFor: null,
    source: STATE_SOURCE,
  };
}

// X方 is a word of its own (东方 "the east", 西方 "the West", 比方 "for example"), or short for more than one state.
const WORDY = new Set('东南西立土比白黑所老海新约利克荷加秘丹汤'.split(''));
const SHARED = new Set(readRows(STATES, 14).flatMap((cells) => readForms(cells[13])).filter((code, i, all) => all.indexOf(code) !== i));

function shortForm(code: string, name: string): Form {
  const form: Form = { form: `${code}方`, via: 'adjective' };
  return WORDY.has(code) || SHARED.has(code) ? { ...form, needs: [name] } : form;
}

// A form that is both a name and an adjective ("UAE", "فيجي") is listed once, as the name.
function together(names: string[], adjectives: string[]): Form[] {
  const seen = new Set(names);
  return [
    ...names.map((form): Form => ({ form, via: 'name' })),
    ...[...new Set(adjectives)].filter((form) => !seen.has(form)).map((form): Form => ({ form, via: 'adjective' })),
  ];
}

function capitalRow(cells: string[]): PlaceRow {
  const [state = '', en, ar, zh, lon, lat] = cells;
  const forms = { en: readForms(en), ar: readForms(ar), zh: readForms(zh) };
  const names = firstForms(forms.en, forms.ar, forms.zh, cells.join('|'));
  const as = (list: string[]) => list.map((form): Form => ({ form, via: 'capital' }));
  return {
    id: kebab(names.en), kind: 'city', names, iso2: null, partOf: state, lonLat: readPoint(`${lon},${lat}`), note: null,
    forms: { ar: as(forms.ar), en: as(forms.en), zh: as(forms.zh) }, metonymFor: `government-${state}`, source: CAPITAL_SOURCE,
  };
}

function placeRow(cells: string[]): PlaceRow {
  const [id = '', kind = '', en, ar, zh, partOf, point, metonymFor] = cells;
  const forms = { en: readForms(en), ar: readForms(ar), zh: readForms(zh) };
  const via: Via = metonymFor ? 'capital' : 'name';
  const as = (list: string[]) => list.map((form): Form => ({ form, via }));
  return {
    id, kind, names: firstForms(forms.en, forms.ar, forms.zh, id), iso2: null, partOf: partOf || null, lonLat: readPoint(point),
    note: NOTES[id] ?? null, forms: { ar: as(forms.ar), en: as(forms.en), zh: as(forms.zh) }, metonymFor: metonymFor || null, source: PLACE_SOURCE,
  };
}

function withTraps(row: PlaceRow): PlaceRow {
  const traps = TRAPS.filter((trap) => trap.id === row.id);
  if (traps.length === 0) return row;
  const guard = (form: Form): Form => {
    const trap = traps.find((candidate) => candidate.form === form.form);
    return trap ? { ...form, ...(trap.needs ? { needs: trap.needs } : {}), ...(trap.not ? { not: trap.not } : {}) } : form;
  };
  return { ...row, forms: { ar: row.forms.ar.map(guard), en: row.forms.en.map(guard), zh: row.forms.zh.map(guard) } };
}
