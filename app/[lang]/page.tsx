import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LibraryList } from '@/components/ui/library-list';
import { LibrarySearch } from '@/components/ui/library-search';
import styles from '@/components/ui/library-search.module.css';
import { PageShell } from '@/components/ui/page-shell';
import { LIBRARY } from '@/lib/i18n/messages/library';
import { NEW } from '@/lib/i18n/messages/new';
import { SITE } from '@/lib/i18n/messages/site';
import { isLang, LANGS, tagOf } from '@/lib/i18n/lang';
import { pageTitle } from '@/lib/i18n/page-title';
import { pageQuery, type SearchParams } from '@/lib/link/page-query';
import { themeOf } from '@/lib/link/theme';
import { listDossiers } from '@/lib/store/dossiers';

const ON_A_PAGE = 50;
const LONGEST_QUERY = 200; // units

type Props = { readonly params: Promise<{ readonly lang: string }>; readonly searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return {};
  return {
    title: pageTitle(lang, SITE[lang].libraryTitle),
    description: SITE[lang].libraryIntro,
    alternates: { languages: Object.fromEntries(LANGS.map((other) => [tagOf(other), `/${other}`])) },
  };
}

export default async function LibraryPage({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  const asked = pageQuery(await searchParams);
  const theme = themeOf(asked);
  const query = (asked.get('q') ?? '').slice(0, LONGEST_QUERY);
  const after = asked.get('after') ?? null;
  const first = { limit: ON_A_PAGE, after: null, query };
  const shelf = (await listDossiers({ ...first, after })) ?? (await listDossiers(first));
  if (shelf === null) throw new Error('bug: a list from its beginning needs no dossier to begin after');
  const { items, total, next } = shelf;
  const kept = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...(theme === 'auto' ? {} : { theme }) });
  return (
    <PageShell lang={lang} theme={theme} page="">
      <h1>{SITE[lang].libraryTitle}</h1>
      <p>{SITE[lang].libraryIntro}</p>
      <p><a href={`/${lang}/new${theme === 'auto' ? '' : `?theme=${theme}`}`}>{NEW[lang].title}</a></p>
      {total === 0 && query === '' ? null : <LibrarySearch lang={lang} theme={theme} query={query} total={total} />}
      {total === 0 && query !== '' ? null : <LibraryList lang={lang} theme={theme} entries={items} />}
      {after === null && next === null ? null : (
        <nav className={styles.pages} aria-label={LIBRARY[lang].older}>
          {after === null ? null : <a href={`/${lang}?${kept}`}>{LIBRARY[lang].newest}</a>}
          {next === null ? null : <a href={`/${lang}?${new URLSearchParams([...kept, ['after', next]])}`}>{LIBRARY[lang].older}</a>}
        </nav>
      )}
    </PageShell>
  );
}
