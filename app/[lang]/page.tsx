import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LibraryList } from '@/components/ui/library-list';
import { PageShell } from '@/components/ui/page-shell';
import { NEW } from '@/lib/i18n/messages/new';
import { SITE } from '@/lib/i18n/messages/site';
import { isLang, LANGS, tagOf } from '@/lib/i18n/lang';
import { pageTitle } from '@/lib/i18n/page-title';
import { pageQuery, type SearchParams } from '@/lib/link/page-query';
import { themeOf } from '@/lib/link/theme';
import { listDossiers } from '@/lib/store/dossiers';

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
  const theme = themeOf(pageQuery(await searchParams));
  return (
    <PageShell lang={lang} theme={theme} page="">
      <h1>{SITE[lang].libraryTitle}</h1>
      <p>{SITE[lang].libraryIntro}</p>
      <p><a href={`/${lang}/new${theme === 'auto' ? '' : `?theme=${theme}`}`}>{NEW[lang].title}</a></p>
      <LibraryList lang={lang} theme={theme} entries={await listDossiers()} />
    </PageShell>
  );
}
