import { describe, expect, it } from 'vitest';
import { parseDossier } from '../dossier/parse';
import { checkInput } from './check-input';
import { extract } from './extract';

const messages = (text: string, lang?: 'ar' | 'en' | 'zh') => checkInput(text, lang).problems.map(({ message }) => message.split(':')[0]);

describe('checkInput', () => {
  it.each([
    ['', 'empty text'], ['  \n\n ', 'empty text'], ['\u0000\u0001\u0002\u0003PNG', 'binary text'], ['Министр приехал утром', 'unknown language'],
    ['China said \uFFFD\uFFFD it agrees', 'broken characters'], ['France \u202Edesoppo\u202C the plan', 'hidden direction marks'],
    ['<p>France opposes the plan.</p>', 'HTML markup'],
  ])('says what is wrong with %j', (text, message) => expect(messages(text)).toContain(message));
  it('says that a text is in two languages, and in which one it was read', () => {
    const { lang, problems } = checkInput('France welcomed the accord and called for calm in Paris. رحبت قطر بالاتفاق ودعت إلى الهدوء والحوار بين الجميع', undefined);
    expect([lang, problems.map(({ message }) => message)]).toEqual(['en', ['mixed languages: read as "en", the rest was left']]);
  });
  it('measures a text in bytes, as a request does', () => {
    expect(messages('سلام '.repeat(600_000))).toContain('oversized text');
    expect(messages('peace '.repeat(600_000), 'en')).not.toContain('oversized text');
    expect(extract({ text: 'سلام '.repeat(600_000) }).statements).toEqual([]);
  });
  it('reads words through the marks that nobody sees', () => {
    const [statement] = extract({ text: '\u202Bرحـبت\u200C قـ\u200Dطر بالاتفاق\u202C.', lang: 'ar' }).statements;
    expect(statement).toMatchObject({ speaker: 'government-qa', act: 'welcomes' });
  });
  it('reads nothing in a text of another language than given, but what is there', () => {
    expect(extract({ text: 'Qatar welcomed the accord.', lang: 'ar' })).toMatchObject({ article: { lang: 'en' }, problems: [{ message: expect.stringMatching(/^unexpected language: "ar"/) }] });
  });
  it('says that nobody speaks in a text without a speaker', () => {
    expect(extract({ text: 'Rain fell on the coast. The sea was calm.', lang: 'en' })).toMatchObject({ statements: [], problems: [{ at: 'statements' }] });
  });
  it('says that another language was given', () => expect(messages('The delegation arrived', 'ar')).toContain('unexpected language'));
  it('reads traditional Chinese as simplified, says so, and quotes it as written', () => {
    const text = '法國總統馬克龍指出，法國反對單邊制裁。法方歡迎「停火」。';
    const { article, statements, problems } = extract({ text, lang: 'zh', publishedOn: '2023-06-10' });
    expect(statements.map(({ speaker, polarity }) => `${speaker} ${polarity}`)).toEqual(['emmanuel-macron -1', 'emmanuel-macron 1']);
    expect(statements.every(({ evidence }) => evidence.every(({ start, end, quote }) => text.slice(start, end) === quote))).toBe(true);
    expect(article.text).toBe(text);
    expect(problems).toMatchObject([{ message: expect.stringMatching(/^traditional Chinese/) }]);
    expect(messages('外交部发言人指出，中国反对单边制裁，这些国家应当对话。')).toEqual([]);
    expect(messages('中国外长引用《國語》一书，表示中方反对制裁。')).toEqual([]);
  });
  it('says nothing of a plain text', () => expect(messages('The delegation arrived this morning.')).toEqual([]));
  it('reads no script, and keeps every offset', () => {
    const text = '<b>Note.</b><script>Russia condemned it.</script> Iran welcomed the deal.';
    const { readable } = checkInput(text, undefined);
    expect(readable.length).toBe(text.length);
    expect(extract({ text }).statements.map(({ speaker }) => speaker)).toEqual(['government-ir']);
  });
  it('walks hostile markup once', () => {
    const started = process.cpuUsage().user;
    checkInput('<a'.repeat(200_000), 'en');
    checkInput(`<script>${'<'.repeat(200_000)}`, 'en');
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5);
  });
  it('answers a poem with no position, and everything with a dossier that parses', () => {
    for (const text of ['', 'على الأغصان غنى طائر\nومضى مع الريح البعيدة', '🕊️🕊️', 'x'.repeat(50), '<<<<', '\uD800 broken']) {
      const dossier = extract({ text });
      expect(dossier.statements).toEqual([]);
      expect(dossier.problems).not.toEqual([]);
      expect(parseDossier(dossier)).toMatchObject({ ok: true });
    }
  });
});
