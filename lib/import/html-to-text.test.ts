import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-to-text';

const PARAGRAPHS = [
  'قال وزير الخارجية القطري إن بلاده ترحب بالاتفاق الذي أعلن عنه أمس، وتدعو جميع الأطراف إلى الالتزام الكامل ببنوده كافة دون تأخير.',
  'وأضاف الوزير أن الدوحة ستواصل جهود الوساطة مع شركائها في المنطقة، مؤكدًا أن الحوار هو السبيل الوحيد إلى تسوية دائمة تحفظ حقوق الجميع.',
  'من جهتها رحبت فرنسا بالإعلان، ودعت إلى عقد اجتماع دولي خلال الأسابيع المقبلة لمتابعة التنفيذ وتقديم الدعم الإنساني اللازم للمتضررين.',
];
const page = (head: string, body: string) => `<!doctype html><html lang="ar-QA"><head>${head}</head><body>${body}</body></html>`;
const article = `<article><h1>قطر ترحب بالاتفاق</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;

describe('htmlToText', () => {
  it('gives the article alone, a line a paragraph, its headline first', () => {
    const { text, title, lang } = htmlToText(page('<title>قطر ترحب بالاتفاق - وكالة</title>', `<nav><ul><li><a href="/">الرئيسية</a></li></ul></nav>${article}<footer>جميع الحقوق محفوظة</footer>`));
    expect(text.split('\n')).toEqual(['قطر ترحب بالاتفاق', ...PARAGRAPHS]);
    expect({ title, lang }).toEqual({ title: 'قطر ترحب بالاتفاق', lang: 'ar' });
  });
  it('puts the headline first where it stands apart from the article, and once where it stands in it', () => {
    const apart = page('<title>قطر ترحب بالاتفاق - وكالة</title>', `<header><h1>قطر ترحب بالاتفاق</h1></header><main>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</main>`);
    expect(htmlToText(apart).text.split('\n')).toEqual(['قطر ترحب بالاتفاق', ...PARAGRAPHS]);
    expect(htmlToText(page('', article)).text.match(/قطر ترحب بالاتفاق/g)).toHaveLength(1);
  });
  it('keeps the words of a line together, whatever marks them up', () => {
    expect(htmlToText('<p>Qatar <b>wel</b>comed&nbsp;the\n  <a href="#">accord</a>.<br>France too.</p>').text).toBe('Qatar welcomed the accord.\nFrance too.');
  });
  it.each([
    ['a meta element', '<meta property="article:published_time" content="2021-11-06T00:30:00+03:00">', ''],
    ['linked data', '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2021-11-06","publisher":{"name":"Wire"}}]}</script>', ''],
    ['a time', '', '<time datetime="2021-11-06">أمس</time>'],
  ])('takes the day from %s', (_from, head, body) => expect(htmlToText(page(head, body + article)).publishedOn).toBe('2021-11-06'));
  it('takes publisher and address from the page, and no address that a browser would run', () => {
    expect(htmlToText(page('<meta property="og:site_name" content="Wire"><link rel="canonical" href="https://example.org/a">', article))).toMatchObject({ publisher: 'Wire', url: 'https://example.org/a' });
    expect(htmlToText(page('<link rel="canonical" href="javascript:alert(1)">', article)).url).toBeNull();
  });
  it('says null where a page says nothing', () => {
    expect(htmlToText('<p>Qatar agreed.</p>')).toEqual({ text: 'Qatar agreed.', title: null, lang: null, publisher: null, publishedOn: null, url: null });
  });
  it('brings out no script, style, comment or hidden word', () => {
    const { text } = htmlToText(page('<style>p{color:red}</style>', `<script>Russia condemned it</script><!-- Iran -->${article.replace('</h1>', '</h1><p onclick="alert(1)" hidden>Syria</p><template>Chad</template>')}`));
    expect(text).not.toMatch(/Russia|Iran|Syria|Chad|color|alert|</);
  });
  it.each([
    ['nothing', ''], ['a page that is only named', '<!-- <html> Qatar agreed.'], ['a page that is cut off in its first tag', 'Qatar agreed. <html'], ['10,000 nested tags', `${'<div>'.repeat(10_000)}Qatar agreed.${'</div>'.repeat(10_000)}`], ['tags that never end', '<a'.repeat(50_000)],
    ['100,000 paragraphs', '<p>Qatar agreed.'.repeat(100_000)], ['a script that never ends', `<script>${'<'.repeat(200_000)}`], ['comments', '<!--'.repeat(50_000)],
    ['attributes', `<p ${'a=1 '.repeat(50_000)}>Qatar agreed.</p>`], ['nested linked data', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    ['binary', '\u0000\u0001\u0002'.repeat(1000)],
  ])('answers %s in time', (_name, html) => {
    const started = performance.now();
    expect(typeof htmlToText(html).text).toBe('string');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
  it('still finds the words under 10,000 nested tags', () => {
    expect(htmlToText(`${'<div>'.repeat(10_000)}Qatar agreed.${'</div>'.repeat(10_000)}`).text).toBe('Qatar agreed.');
  });
});
