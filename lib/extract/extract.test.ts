import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../dossier/parse';
import type { Span } from '../dossier/schema';
import { sweep } from '../sweep.fixture';
import { offeredChronologies } from './chronologies';
import { extract } from './extract';

const PIECES = ['الصين', 'تدعم', 'بقوة', 'وأكد', 'أن', 'الرئيس المصري', '«', '»', 'شُكرًا', 'سوريا', '، ', '. ', '\n', '习近平', '表示，', '中方', '反对', '制裁', '。', 'France', ' said ',
  'condemned ', '"', 'the war', '🕊️', 'e\u0301', '\u202E', '\u200D', '2021', '5日', '4月1日至3日', 'يوم الجمعة ', ' on Monday ', 'ـ', '\u0651', '٣', 'ﷺ', ' '] as const;
const mix = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }).map((parts) => parts.join(''));

function spansOf(dossier: ReturnType<typeof extract>): readonly Span[] {
  return [
    ...dossier.mentions.map(({ span }) => span), ...dossier.dates.map(({ span }) => span), ...dossier.coverage.map(({ span }) => span),
    ...dossier.events.flatMap(({ evidence, related }) => [...evidence, ...related]),
    ...dossier.statements.flatMap(({ evidence, focus, verb, intensifier }) => [...evidence, ...[focus, verb, intensifier].filter((span) => span !== null)]),
  ];
}

describe('extract', () => {
  it('quotes the text at every span, whatever the text', () => {
    fc.assert(fc.property(mix, (text) => {
      const dossier = extract({ text, publishedOn: '2022-03-04', chronologies: offeredChronologies() });
      for (const { start, end, quote } of spansOf(dossier)) expect(dossier.article.text.slice(start, end)).toBe(quote);
    }), { seed: 11, numRuns: sweep(10_000) });
  }, 120_000);

  it('gives a dossier that parses, whatever the text', () => {
    fc.assert(fc.property(mix, fc.constantFrom('ar', 'en', 'zh', undefined), fc.constantFrom('2022-03-04', undefined), (text, lang, publishedOn) => {
      const parsed = parseDossier(extract({ text, lang, publishedOn, chronologies: offeredChronologies() }));
      expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    }), { seed: 13, numRuns: 1500 });
  }, 120_000);

  it('reads the same text the same way twice', () => {
    fc.assert(fc.property(mix, (text) => {
      expect(extract({ text })).toEqual(extract({ text }));
    }), { seed: 17, numRuns: 300 });
  });

  it.each([
    ['ar', 'رحبت قطر بالاتفاق الجديد.\nودعت فرنسا إلى التهدئة.', '\nهطلت أمطار غزيرة على الساحل مساء أمس.'],
    ['en', 'Qatar welcomed the new accord.\nFrance called for restraint.', '\nHeavy rain fell on the coast.'],
    ['zh', '王毅表示，中方欢迎新协议。\n法国总统马克龙呼吁保持克制。', '\n昨晚沿海地区下了大雨。'],
  ] as const)('reads nothing else when a paragraph about something else is added (%s)', (lang, text, more) => {
    const alone = extract({ text, lang });
    const longer = extract({ text: text + more, lang });
    expect(alone.statements.length).toBeGreaterThan(1);
    expect(longer.statements).toEqual(alone.statements);
    expect(longer.mentions).toEqual(alone.mentions);
    expect(longer.events).toEqual(alone.events);
  });

  it('says for each sentence what was read, or why nothing was', () => {
    const { coverage } = extract({ text: 'Qatar welcomed the accord. The leaders met in Doha. The sea was calm.', lang: 'en' });
    expect(coverage.map(({ used, reason }) => (used.length > 0 ? 'read' : reason))).toEqual(['read', 'narrative', 'no-position']);
  });

  it('turns CRLF into LF once, before any offset', () => expect(extract({ text: 'a\r\nb\rc' }).article.text).toBe('a\nb\nc'));
  it('keeps what it is told of the article', () => {
    const { article } = extract({ text: 'Peru agreed.', title: 'T', publisher: 'P', publishedOn: '2020-01-02', url: 'https://example.org/a' });
    expect(article).toMatchObject({ lang: 'en', title: 'T', publisher: 'P', publishedOn: '2020-01-02', url: 'https://example.org/a' });
  });
});

describe('repeats', () => {
  it('links a position said again in another paragraph', () => {
    const text = 'France called for an immediate ceasefire in Sudan.\nThe envoy arrived.\nFrance called for a ceasefire in Sudan.';
    expect(extract({ text, lang: 'en' }).statements.map(({ repeats }) => repeats)).toEqual([null, 'st-01']);
  });
  it('does not link two speakers, nor two sides', () => {
    const text = 'France called for a ceasefire in Sudan.\nEgypt called for a ceasefire in Sudan.\nFrance rejected a ceasefire in Sudan.';
    expect(extract({ text, lang: 'en' }).statements.every(({ repeats }) => repeats === null)).toBe(true);
  });
});

describe('hostile texts', () => {
  it.each([
    ['one word', 'و'.repeat(100_000)], ['quotes', '"'.repeat(50_000)], ['commas', 'France said, '.repeat(8000)], ['relatives', 'التي الذي '.repeat(10_000)],
    ['one letter', 'ا'.repeat(200_000)], ['nested quotes', '«"“'.repeat(20_000) + '”"»'.repeat(20_000)], ['digits', '1'.repeat(200_000)], ['clitics', 'وبال'.repeat(50_000)],
    ['short words', 'و ب ل '.repeat(30_000)], ['brackets', '('.repeat(100_000)], ['colons', 'شي: '.repeat(40_000)], ['emoji', '👨‍👩‍👧'.repeat(20_000)], ['spaces', ' '.repeat(200_000) + 'a'],
    ['Latin letters', 'a'.repeat(200_000)], ['capitals', 'A. '.repeat(60_000)], ['Han without a stop', '中'.repeat(100_000)],
    ['speakers', 'الرئيس المصري و'.repeat(6000)], ['Han', '表示，'.repeat(15_000)], ['marks', '\u0651'.repeat(100_000)],
  ])('reads %s in time', (_name, text) => {
    const started = process.cpuUsage().user; // not the clock: the machine may do other things too
    extract({ text });
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(6);
  }, 20_000);
});
