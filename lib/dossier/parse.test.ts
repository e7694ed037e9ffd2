import { describe, expect, it } from 'vitest';
import { FAULTS, FAULTY_ISSUES, soundDossier, spoilt } from './faulty-dossier.fixture';
import { parseChronology, parseDossier } from './parse';
import type { Problem } from './schema';
import type { Lang } from '../i18n/lang';

function problemsOf(json: unknown, lang: Lang = 'en'): readonly Problem[] {
  const parsed = parseDossier(json, { lang, issueIds: FAULTY_ISSUES });
  return parsed.ok ? [] : parsed.problems;
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.at + a.message < b.at + b.message ? -1 : 1));
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

describe('a dossier', () => {
  it('without fault is given back as it is', () => {
    expect(parseDossier(soundDossier(), { issueIds: FAULTY_ISSUES })).toEqual({ ok: true, value: soundDossier() });
  });

  it('may name any issue where no taxonomy is given', () => {
    expect(parseDossier(soundDossier()).ok).toBe(true);
    expect(parseDossier(soundDossier(), { issueIds: ['trade'] }).ok).toBe(false);
  });

  it('with more than thirty faults hears of each, at its place, in one reading', () => {
    expect(FAULTS.length).toBeGreaterThan(30);
    expect(inOrder(problemsOf(spoilt(FAULTS)))).toEqual(inOrder(FAULTS.flatMap(({ says }) => says)));
  });

  it.each(FAULTS)('with $claim alone hears of that and nothing else', (fault) => {
    expect(inOrder(problemsOf(spoilt([fault])))).toEqual(inOrder(fault.says));
  });

  it('with all these faults stands as a file for the browser tests', async () => {
    const file = `${JSON.stringify(spoilt(FAULTS), null, 1)}\n`;
    await expect(file).toMatchFileSnapshot('../../e2e/fixtures/dossiers/faulty.json');
  });
});

describe('messages', () => {
  const english = problemsOf(spoilt(FAULTS));

  it.each([['ar', /\p{Script=Arabic}/u], ['zh', /\p{Script=Han}/u]] as const)('are complete in %s', (lang, script) => {
    const problems = problemsOf(spoilt(FAULTS), lang);
    expect(problems.map(({ at }) => at)).toEqual(english.map(({ at }) => at));
    expect(problems.filter(({ message }) => !script.test(message))).toEqual([]);
    expect(problems.filter(({ message }) => /undefined|NaN|\[object/.test(message))).toEqual([]);
  });

  it('begin in lower case and end without a full stop', () => {
    expect(english.filter(({ message }) => !/^[a-z][^.]*: .*[^.]$/.test(message))).toEqual([]);
  });

  it('isolate foreign words inside Arabic', () => {
    expect(problemsOf(spoilt(FAULTS), 'ar')[0]?.message).toContain('«\u2068mawqif.dossier/9\u2069»');
  });
});

describe('hostile input', () => {
  it.each([
    ['null', null], ['nothing', undefined], ['text', 'x'], ['a number', 7], ['a list', []], ['a list of lists', nested(10_000, (v) => [v])],
    ['a deep object', nested(10_000, (a) => ({ a }))], ['a function', () => 1], ['a big integer', 1n], ['a symbol', Symbol('x')],
  ])('as %s is a problem and not a throw', (_name, json) => {
    const parsed = parseDossier(json);
    expect(parsed.ok).toBe(false);
  });

  it('says what the whole document should be', () => {
    expect(problemsOf(null)).toEqual([{ at: '', message: 'wrong type: null; give an object' }]);
    expect(problemsOf([])).toEqual([{ at: '', message: 'wrong type: a list; give an object' }]);
  });

  it('nested 10,000 deep inside a field is answered at the field', () => {
    const deep = { ...soundDossier(), article: nested(10_000, (v) => [v]), extra: nested(10_000, (a) => ({ a })) };
    expect(problemsOf(deep).map(({ at }) => at)).toEqual(['article', 'extra']);
  });

  it('with a __proto__ key changes no prototype and is an unknown field', () => {
    const json: unknown = JSON.parse(`{"__proto__": {"id": "x"}, ${JSON.stringify(soundDossier()).slice(1)}`);
    expect(problemsOf(json)).toEqual([{ at: '__proto__', message: 'unknown field: "__proto__"; remove it' }]);
    expect(Reflect.get({}, 'id')).toBeUndefined();
  });

  it('named after what every object inherits is unknown, not found', () => {
    const json = spoilt([{ claim: '', puts: [[['statements', 0, 'speaker'], 'constructor']], says: [] }]);
    expect(problemsOf(json).map(({ at }) => at)).toEqual(['statements[0].speaker']);
  });

  it('of great length is cut in messages', () => {
    const json = spoilt([{ claim: '', puts: [[['statements', 0, 'act'], 'x'.repeat(1_000_000)]], says: [] }]);
    const [problem] = problemsOf(json);
    expect(problem?.message.length).toBeLessThan(400);
    expect(problem?.message).toContain(`${'x'.repeat(60)}…`);
  });

  it('with halves of surrogate pairs is quoted in whole characters', () => {
    const json = spoilt([{ claim: '', puts: [[['statements', 0, 'verb', 'quote'], '\udc00\ud83d']], says: [] }]);
    const messages = problemsOf(json).map(({ message }) => message);
    expect(messages).toContain('wrong quote: "\\udc00\\ud83d"; the article has "said" there');
    expect(messages.filter((message) => /\p{Surrogate}/u.test(message))).toEqual([]);
  });

  it('with strange keys makes no false path', () => {
    const json = { ...soundDossier(), 'a[0].b\u202e': 1 };
    expect(problemsOf(json)[0]?.at).toBe('["a[0].b\\u202e"]');
  });

  it('with endless faults lists a thousand and counts the rest', () => {
    const problems = problemsOf({ ...soundDossier(), statements: Array.from({ length: 20_000 }, () => 0) });
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toEqual({ at: '', message: 'further problems: 19000; mend those listed and read it again' });
  });

  it('with thousands of unknown names is answered in time that grows with its length', () => {
    const [mention] = soundDossier().mentions;
    const mentions = Array.from({ length: 5000 }, (_, n) => ({ ...mention, id: `m-${n}`, of: `landiaa-${n}` }));
    const actors = Array.from({ length: 5000 }, (_, n) => ({ ...soundDossier().actors[0], id: `landiab-${n}` }));
    const before = performance.now();
    problemsOf({ ...soundDossier(), mentions, actors });
    expect(performance.now() - before).toBeLessThan(3000); // unbounded suggestions take minutes
  });

  it('as a circle of places is found once', () => {
    const [landia, otherland] = soundDossier().places;
    const places = [{ ...landia, partOf: 'otherland' }, { ...otherland, partOf: 'landia' }];
    const circular = problemsOf({ ...soundDossier(), places }).filter(({ message }) => message.startsWith('circular'));
    expect(circular).toEqual([{ at: 'places[0].partOf', message: 'circular place: "landia"; a place can\'t be part of itself' }]);
  });
});

describe('a chronology', () => {
  const { events, places } = soundDossier();
  const chronology = {
    schema: 'mawqif.chronology/1', id: 'la-ot', names: { en: 'Relations', ar: 'علاقات', zh: '关系' }, parties: ['landia'], events, places,
  };

  it('stands without its actors', () => expect(parseChronology(chronology).ok).toBe(true));

  it('knows its actors where the caller does', () => {
    expect(parseChronology(chronology, { actorIds: ['ann'] }).ok).toBe(true);
    const parsed = parseChronology({ ...chronology, parties: ['nowhere'] }, { actorIds: ['ann'] });
    expect(parsed).toEqual({
      ok: false, problems: [{ at: 'parties[0]', message: 'unknown actor or place: "nowhere"; add it, or name another' }],
    });
  });

  it('quotes no article', () => {
    const quoting = { ...chronology, events: [{ ...events[0], evidence: [{ start: 0, end: 1, quote: 'x' }] }] };
    expect(parseChronology(quoting)).toEqual({
      ok: false, problems: [{ at: 'events[0].evidence[0]', message: 'stray quote: "x"; a chronology has no article, remove it' }],
    });
  });
});
