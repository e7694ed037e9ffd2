import { StancesTable } from '@/components/stances/table';
import { PageShell } from '@/components/ui/page-shell';
import type { PartDifference } from '@/lib/dossier/difference';
import { headlineFor } from '@/lib/dossier/headline';
import { localise } from '@/lib/dossier/localise';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import { toBibtex } from '@/lib/figure/citation';
import { publishedName } from '@/components/figure/publication';
import { FORMATS, hasFormat, isFormat, isWholeName, WHOLE } from '@/lib/figure/format';
import { VIEWS, type ViewName } from '@/lib/figure/view-name';
import { formatDay, formatNumber, type Locale } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/lang';
import { MAP } from '@/lib/i18n/messages/map';
import { PUBLICATION } from '@/lib/i18n/messages/publication';
import { SHARE } from '@/lib/i18n/messages/share';
import { STANCES } from '@/lib/i18n/messages/stances';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import type { Theme } from '@/lib/selection/view-state';
import { readStances } from '@/lib/stances/data';
import type { PublicationMeta } from '@/lib/store/publications';
import { EmbedCodes } from './embed-codes';
import type { EmbeddedView } from './embedded';
import styles from './publication-page.module.css';

export type Now = { readonly state: 'same' } | { readonly state: 'gone' } | { readonly state: 'changed'; readonly difference: readonly PartDifference[] };

type PublicationPageProps = {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly meta: PublicationMeta;
  readonly dossier: Dossier;
  readonly issues: readonly Issue[];
  /** A code's facts for each view. */
  readonly embedded: readonly EmbeddedView[];
  /** What has become of the dossier since. */
  readonly now: Now;
  /** Under which the server was asked, for codes that must name it. */
  readonly origin: string;
};

/** Everything a reader of a report needs to check what it shows: the views, their sentences, the citation, what has changed. */
export function PublicationPage({ lang, theme, meta, dossier, issues, embedded, now, origin }: PublicationPageProps) {
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
      {embedded.map(({ view, alt, picture: { src: _src, ...picture } }) => (
        <figure key={view} className={styles.view} data-view={view}>
          <a href={`/p/${meta.hash}/${view}.html?lang=${lang}&theme=${shown}`}>
            <img src={`/p/${meta.hash}/${view}.svg?lang=${lang}&theme=${shown}`} {...picture} alt={alt} loading={view === 'timeline' ? 'eager' : 'lazy'} />
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
      {embedded.map((one) => <EmbedCodes key={one.view} lang={lang} embedded={one} />)}

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
  const own = meta.files.map(({ path }) => path).filter((path) => ![...VIEWS, ...Object.keys(WHOLE)].some((of) => path.startsWith(`${of}.`)));
  return (
    <>
      <dl className={styles.files}>
        {VIEWS.map((view) => (
          <div key={view}>
            <dt>{titleOf(view, lang)}</dt>
            <dd>
              {Object.keys(FORMATS).filter(isFormat).filter((format) => hasFormat(view, format) && size.has(publishedName(view, lang, theme, format))).map((format) => (
                <a key={format} href={`/p/${meta.hash}/${view}.${format}?lang=${lang}&theme=${theme}`}><bdi>{format.toUpperCase()}</bdi> {bytes(publishedName(view, lang, theme, format))}</a>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{SHARE[lang].whole}</dt>
          <dd>
            {Object.keys(WHOLE).filter(isWholeName).filter((of) => size.has(publishedName(of, lang, theme, WHOLE[of]))).map((of) => (
              <a key={of} href={`/p/${meta.hash}/${of}.${WHOLE[of]}?lang=${lang}&theme=${theme}`}><bdi>{WHOLE[of].toUpperCase()}</bdi> {bytes(publishedName(of, lang, theme, WHOLE[of]))}</a>
            ))}
          </dd>
        </div>
        <div>
          <dt>{words.other}</dt>
          <dd>{own.map((path) => <a key={path} href={`/p/${meta.hash}/${path}`}><bdi>{path}</bdi> {bytes(path)}</a>)}</dd>
        </div>
      </dl>
      <p>{words.filesHow} <bdi dir="ltr"><code>?lang=en|ar|zh&amp;theme=light|dark</code></bdi></p>
    </>
  );
}
