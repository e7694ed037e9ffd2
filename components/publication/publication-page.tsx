import { StancesTable } from '@/components/stances/table';
import { PageShell } from '@/components/ui/page-shell';
import type { PartDifference } from '@/lib/dossier/difference';
import { headlineFor } from '@/lib/dossier/headline';
import { localise } from '@/lib/dossier/localise';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import { toBibtex } from '@/lib/figure/citation';
import { FORMATS, hasFormat, isFormat } from '@/lib/figure/format';
import { VIEWS, type ViewName } from '@/lib/figure/view-name';
import { formatDay, formatNumber, type Locale } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/lang';
import { MAP } from '@/lib/i18n/messages/map';
import { PUBLICATION } from '@/lib/i18n/messages/publication';
import { STANCES } from '@/lib/i18n/messages/stances';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import type { Theme } from '@/lib/selection/view-state';
import { readStances } from '@/lib/stances/data';
import type { PublicationMeta } from '@/lib/store/publications';
import styles from './publication-page.module.css';

export type Now = { readonly state: 'same' } | { readonly state: 'gone' } | { readonly state: 'changed'; readonly difference: readonly PartDifference[] };

type PublicationPageProps = {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly meta: PublicationMeta;
  readonly dossier: Dossier;
  readonly issues: readonly Issue[];
  /** What has become of the dossier since. */
  readonly now: Now;
  /** Under which the server was asked, for codes that must name it. */
  readonly origin: string;
};

/** Everything a reader of a report needs to check what it shows: the views, their sentences, the citation, what has changed. */
export function PublicationPage({ lang, theme, meta, dossier, issues, now, origin }: PublicationPageProps) {
  const words = PUBLICATION[lang];
  const locale: Locale = { lang, digits: 'latn', months: 'egypt' };
  const reading = localise(dossier, issues, lang);
  const { publisher, publishedOn, title } = dossier.article;
  const headline = headlineFor(dossier, lang) ?? title;
  const shown = theme === 'dark' ? 'dark' : 'light';
  const url = `${origin}/v/${meta.hash}`;
  return (
    <PageShell lang={lang} theme={theme} page={`/v/${meta.hash}`} hrefFor={(to) => `/v/${meta.hash}?lang=${to.lang}${to.theme === 'auto' ? '' : `&theme=${to.theme}`}`}>
      <p className={styles.kind}>{words.kind}</p>
      <h1><bdi>{headline}</bdi></h1>
      <p>{words.readFrom(publisher, publishedOn === null ? null : formatDay(Date.parse(publishedOn), locale))} {words.frozen(meta.hash, meta.renderer)}</p>
      <NowNote lang={lang} now={now} dossier={meta.dossier} locale={locale} />

      <h2>{words.views}</h2>
      {VIEWS.map((view) => (
        <figure key={view} className={styles.view} data-view={view}>
          <a href={`/p/${meta.hash}/${view}.html?lang=${lang}&theme=${shown}`}>
            <img src={`/p/${meta.hash}/${view}.svg?lang=${lang}&theme=${shown}`} alt={`${titleOf(view, lang)}: ${headline}`} loading={view === 'timeline' ? 'eager' : 'lazy'} />
          </a>
        </figure>
      ))}

      <h2>{words.sentences}</h2>
      <div className={styles.table} role="region" tabIndex={0} aria-label={words.sentences}>
        <StancesTable data={readStances(reading, locale.lang)} articleLang={dossier.article.lang} locale={locale} />
      </div>

      <h2>{words.cite}</h2>
      <p>{words.citeHow}</p>
      <pre className={styles.code} dir="ltr"><code>{toBibtex({ title: headlineFor(dossier, dossier.article.lang) ?? title, publisher, issued: publishedOn, url, version: meta.hash, lang: dossier.article.lang })}</code></pre>

      <h2>{words.embed}</h2>
      <p>{words.embedHow}</p>
      {VIEWS.map((view) => (
        <pre key={view} className={styles.code} dir="ltr"><code>{frameCode({ src: `${origin}/p/${meta.hash}/${view}.html?lang=${lang}`, title: `${titleOf(view, lang)}: ${headline}` })}</code></pre>
      ))}

      <h2>{words.files}</h2>
      <FileList lang={lang} meta={meta} locale={locale} theme={shown} />
    </PageShell>
  );
}

function NowNote({ lang, now, dossier, locale }: { readonly lang: Lang; readonly now: Now; readonly dossier: string; readonly locale: Locale }) {
  const words = PUBLICATION[lang];
  switch (now.state) {
    case 'gone': return <p>{words.gone}</p>;
    case 'same': return <p>{words.newest} <a href={`/${lang}/d/${dossier}`}>{words.toDossier}</a></p>;
    case 'changed': return (
      <div className={styles.newer} role="note">
        <p>{words.newer}</p>
        <ul>
          {now.difference.length === 0 ? <li>{words.onlyRenderer}</li> : now.difference.map(({ part, added, removed, changed }) => (
            <li key={part}>{words.difference(words.parts[part], { added: added.length, removed: removed.length, changed: changed.length }, locale)}</li>
          ))}
        </ul>
        <p><a href={`/${lang}/d/${dossier}`}>{words.toDossier}</a></p>
      </div>
    );
  }
}

function titleOf(view: ViewName, lang: Lang): string {
  return { timeline: TIMELINE, map: MAP, stances: STANCES }[view][lang].title;
}

function FileList({ lang, meta, locale, theme }: { readonly lang: Lang; readonly meta: PublicationMeta; readonly locale: Locale; readonly theme: 'light' | 'dark' }) {
  const words = PUBLICATION[lang];
  const size = new Map(meta.files.map(({ path, bytes }) => [path, bytes]));
  const bytes = (path: string) => <small><bdi>{formatNumber(size.get(path) ?? 0, locale)}</bdi> {words.size}</small>;
  const own = meta.files.map(({ path }) => path).filter((path) => !VIEWS.some((view) => path.startsWith(`${view}.`)));
  return (
    <>
      <dl className={styles.files}>
        {VIEWS.map((view) => (
          <div key={view}>
            <dt>{titleOf(view, lang)}</dt>
            <dd>
              {Object.keys(FORMATS).filter((format) => isFormat(format) && hasFormat(view, format) && size.has(`${view}.${lang}.${theme}.${format}`)).map((format) => (
                <a key={format} href={`/p/${meta.hash}/${view}.${format}?lang=${lang}&theme=${theme}`}><bdi>{format.toUpperCase()}</bdi> {bytes(`${view}.${lang}.${theme}.${format}`)}</a>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.other}</dt>
          <dd>{own.map((path) => <a key={path} href={`/p/${meta.hash}/${path}`}><bdi>{path}</bdi> {bytes(path)}</a>)}</dd>
        </div>
      </dl>
      <p>{words.filesHow} <bdi dir="ltr"><code>?lang=en|ar|zh&amp;theme=light|dark</code></bdi></p>
    </>
  );
}

/** As text, in which everything that a page would read as markup is escaped. */
function frameCode({ src, title }: { readonly src: string; readonly title: string }): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="640" style="border:0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}
