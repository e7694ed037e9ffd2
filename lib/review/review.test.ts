import { describe, expect, it } from 'vitest';
import { afterChange } from '../dossier/after-change';
import { ISSUES } from '../dossier/issues';
import { mergePatch } from '../dossier/merge-patch';
import { parseDossier } from '../dossier/parse';
import type { Dossier } from '../dossier/schema';
import { withNulls } from '../dossier/with-nulls';
import { extract } from '../extract/extract';
import { carryOver } from './carry-over';
import { mergeWith } from './conflict';
import { countReviewed, dataOf, isConfirmed } from './datum';
import { addStatement, confirm, correctDate, correctEvent, correctStatement, mergeStatements, moveSpan, reject, spanOf, splitStatement, type Patch } from './edits';
import { addDate, addMention, addNamed, KINDS, rename } from './names';

const TEXT = `عمّان: أكد وزير الخارجية الأردني أيمن الصفدي دعم بلاده الكامل لوحدة سوريا، وأعرب عن رفضه التدخل الخارجي في شؤونها.
وأضاف الصفدي في 4 مارس 2025 أن الأردن يدعو إلى وقف إطلاق النار في غزة.
وقال إن الأردن يدين الاستيطان.`;
const read = extract({ text: TEXT, lang: 'ar', publishedOn: '2025-03-05' });
const by = { by: 'amal', issues: ISSUES };

/** As the server corrects: the patch, what it removes, and every check of a dossier. */
function after(dossier: Dossier, patch: Patch | null): Dossier {
  if (patch === null) throw new Error('no patch');
  const parsed = parseDossier(withNulls(afterChange(dossier, mergePatch(dossier, patch))), { issueIds: ISSUES.map(({ id }) => id) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const statement = (dossier: Dossier, id: string) => dossier.statements.find((one) => one.id === id);
const [one, two] = read.statements;
if (one === undefined || two === undefined) throw new Error('the reader found fewer statements than this test is about');
const words = (quote: string) => spanOf(read, TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length);
const span = (quote: string) => words(quote) ?? { start: 0, end: 1, quote: TEXT[0] ?? '' };

describe('a review', () => {
  it('goes through what was read in the order of the words, and counts what a person has seen', () => {
    const data = dataOf(read);
    expect(data.length).toBeGreaterThan(8);
    expect(data.map(({ span: at }) => at?.start ?? 0)).toEqual(data.map(({ span: at }) => at?.start ?? 0).toSorted((a, b) => a - b));
    expect(countReviewed(data)).toEqual({ confirmed: 0, all: data.length });
    const first = data[0];
    if (first === undefined) throw new Error('nothing read');
    const now = after(read, confirm(first, 'amal'));
    expect(countReviewed(dataOf(now))).toEqual({ confirmed: 1, all: data.length });
    expect(dataOf(now).find(({ value }) => isConfirmed(value.provenance))?.value.provenance).toMatchObject({ reviewedBy: 'amal', method: 'rule' });
  });

  it('leaves a dossier, whatever is taken out', () => {
    for (const datum of dataOf(read)) expect(dataOf(after(read, reject(datum))).map(({ id }) => id)).not.toContain(datum.id);
  });

  it('says a corrected statement anew, in three languages', () => {
    const now = statement(after(read, correctStatement(read, one, { polarity: -2, act: 'rejects' }, by)), one.id);
    expect(now).toMatchObject({ polarity: -2, act: 'rejects', speaker: one.speaker, provenance: { method: 'person', reviewedBy: 'amal', rule: null } });
    for (const lang of ['en', 'ar', 'zh'] as const) expect(now?.paraphrase[lang]).not.toBe(one.paraphrase[lang]);
    const same = statement(after(read, correctStatement(read, one, { targets: [] }, by)), one.id);
    expect(same?.paraphrase).toEqual(one.paraphrase);
  });

  it('puts a datum on the words that were chosen', () => {
    const chosen = span('دعم بلاده الكامل');
    const [statements, mention, date] = (['statements', 'mentions', 'dates'] as const).map((part) => dataOf(read).find((datum) => datum.part === part));
    for (const datum of [statements, mention, date]) {
      if (datum === undefined) throw new Error('missing');
      expect(dataOf(after(read, moveSpan(datum, chosen, 'amal'))).find(({ id, part }) => id === datum.id && part === datum.part)?.span).toEqual(chosen);
    }
  });

  it('takes the words of a selection without the spaces around them, and no empty ones', () => {
    const start = TEXT.indexOf(' دعم');
    expect(spanOf(read, start, start + 5)).toEqual({ start: start + 1, end: start + 4, quote: 'دعم' });
    expect(spanOf(read, start, start + 1)).toBeNull();
  });

  it('corrects what a date means', () => {
    const date = dataOf(read).find((datum) => datum.part === 'dates');
    if (date?.part !== 'dates') throw new Error('no date');
    expect(after(read, correctDate(date, '2025-03-05', 'amal')).dates.find(({ id }) => id === date.id)).toMatchObject({ edtf: '2025-03-05', provenance: { method: 'person' } });
  });

  it('adds a statement on words that nobody had read, by whoever spoke before them', () => {
    const now = after(read, addStatement(read, span('الاستيطان'), by));
    const added = now.statements.find(({ id }) => id.startsWith('st-added'));
    expect(added).toMatchObject({ act: 'asserts', polarity: 0, focus: { quote: 'الاستيطان' }, provenance: { method: 'person' } });
    expect(now.coverage.some(({ used }) => added !== undefined && used.includes(added.id))).toBe(true);
  });

  it('adds a name of somebody known, of somebody new of each kind, and a date', () => {
    const known = after(read, addMention(read, one.speaker, span('دعم'), 'amal'));
    expect(known.mentions.find(({ id }) => id.startsWith('m-added'))).toMatchObject({ of: one.speaker, span: { quote: 'دعم' }, provenance: { method: 'person', reviewedBy: 'amal' } });
    for (const [part, kinds] of Object.entries(KINDS)) {
      for (const kind of kinds) {
        const names = { en: 'Settlement Council', ar: 'الاستيطان', zh: '定居点' };
        const now = after(read, addNamed(read, { kind, names }, span('الاستيطان'), 'amal'));
        const added = [...now.actors, ...now.places, ...now.things].find(({ id }) => id === 'settlement-council');
        expect(added, part).toMatchObject({ kind, names });
        expect(now.mentions.filter(({ of }) => of === 'settlement-council')).toHaveLength(1);
        expect(after(now, addNamed(now, { kind, names }, span('الاستيطان'), 'amal')).mentions.map(({ of }) => of)).toContain('settlement-council-2');
      }
    }
    expect(after(read, addDate(read, span('الاستيطان'), '1967/2025', 'amal')).dates.find(({ id }) => id.startsWith('date-added'))).toMatchObject({ kind: 'interval', edtf: '1967/2025', provenance: { method: 'person' } });
  });

  it('calls an actor otherwise wherever it is called, and after a newer reading still', () => {
    const names = { en: 'A. Safadi', ar: 'الوزير الصفدي', zh: '萨法迪部长' };
    const now = after(read, rename(read, one.speaker, names));
    expect(now.actors.find(({ id }) => id === one.speaker)?.names).toEqual(names);
    for (const said of now.statements.filter(({ speaker }) => speaker === one.speaker)) expect(said.paraphrase.en).toContain('A. Safadi');
    expect(carryOver(read, now, read).dossier).toEqual(now);
    expect(rename(read, 'nobody', names)).toBeNull();
  });

  it('corrects when an event took place', () => {
    const event = dataOf(read).find((datum) => datum.part === 'events');
    if (event?.part !== 'events') throw new Error('no event');
    expect(after(read, correctEvent(event, '2025-03-03', 'amal')).events.find(({ id }) => id === event.id)).toMatchObject({ edtf: '2025-03-03', provenance: { method: 'person' } });
  });

  it('makes two of one, and one of two', () => {
    const split = after(read, splitStatement(read, one, span('التدخل الخارجي'), 'amal'));
    expect(split.statements).toHaveLength(read.statements.length + 1);
    expect(split.statements.find(({ id }) => id.startsWith(`${one.id}-b`))).toMatchObject({ speaker: one.speaker, repeats: null });
    const merged = after(read, mergeStatements(read, one, two, 'amal'));
    expect(statement(merged, two.id)?.repeats).toBe(one.id);
  });
});

describe('an edit that somebody was faster than', () => {
  const mine = correctStatement(read, one, { polarity: -1 }, by);
  it('is made all the same where they changed other fields', () => {
    const now = after(read, correctStatement(read, two, { polarity: -1 }, { ...by, by: 'bo' }));
    expect(mergeWith(read, now, mine)).toMatchObject({ kind: 'merged' });
    const both = after(now, mine);
    expect([statement(both, one.id)?.polarity, statement(both, two.id)?.polarity]).toEqual([-1, -1]);
  });
  it('is shown beside theirs where they changed the same', () => {
    const now = after(read, correctStatement(read, one, { polarity: 0 }, { ...by, by: 'bo' }));
    const merge = mergeWith(read, now, mine);
    expect(merge.kind).toBe('conflict');
    if (merge.kind === 'conflict') expect(merge.fields).toContainEqual({ path: `statements.${one.id}.polarity`, mine: -1, theirs: 0 });
  });
  it('is shown where they took the thing out', () => {
    expect(mergeWith(read, after(read, reject({ part: 'statements', id: one.id })), mine).kind).toBe('conflict');
  });
});

describe('a newer reading', () => {
  const reviewed = after(
    after(after(read, correctStatement(read, one, { polarity: -2 }, by)), reject({ part: 'statements', id: two.id })),
    addStatement(read, span('الاستيطان'), by),
  );

  it('of the same reader changes nothing that a person did', () => {
    const { dossier, lost } = carryOver(read, reviewed, read);
    expect(lost).toEqual([]);
    expect(statement(dossier, one.id)?.polarity).toBe(-2);
    expect(statement(dossier, two.id)).toBeUndefined();
    expect(dossier.statements.some(({ id }) => id.startsWith('st-added'))).toBe(true);
    expect(new Set(dataOf(dossier).map(({ part, id }) => `${part} ${id}`))).toEqual(new Set(dataOf(reviewed).map(({ part, id }) => `${part} ${id}`)));
  });

  it('that numbers its statements otherwise loses none of its own', () => {
    const shifted: Dossier = { ...read, statements: read.statements.map((item, i, all) => ({ ...item, id: all[(i + 1) % all.length]?.id ?? item.id, repeats: null })), coverage: read.coverage.map((sentence) => ({ ...sentence, used: [], reason: 'narrative' })) };
    const { dossier, kept, lost } = carryOver(read, reviewed, shifted);
    expect(lost).toEqual([]);
    expect(kept).toContain(one.id);
    const quotes = (from: Dossier) => new Set(from.statements.map(({ focus, evidence }) => (focus ?? evidence[0])?.quote));
    expect(quotes(dossier)).toEqual(quotes(reviewed));
  });

  it('of a changed article lists what no longer stands there', () => {
    const changed = extract({ text: TEXT.replace('دعم بلاده الكامل', 'موقف بلاده'), lang: 'ar', publishedOn: '2025-03-05' });
    const { dossier, lost } = carryOver(read, reviewed, changed);
    expect(lost.map(({ id }) => id)).toContain(one.id);
    expect(parseDossier(dossier).ok).toBe(true);
  });
});
