import type { Metadata } from 'next';
import { PageShell } from '@/components/ui/page-shell';
import { isLang } from '@/lib/i18n/lang';
import { pageTitle } from '@/lib/i18n/page-title';
import { SITE } from '@/lib/i18n/messages/site';
import { pageQuery, type SearchParams } from '@/lib/link/page-query';

type Props = { readonly params: Promise<{ readonly lang: string }>; readonly searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return isLang(lang) ? { title: pageTitle(lang, SITE[lang].notFoundTitle), robots: { index: false } } : {};
}

/** What a reader sees at an address of nothing (see proxy.ts): what is missing, and where to go on from. */
export default async function MissingPage({ params, searchParams }: Props) {
  const given = (await params).lang;
  const lang = isLang(given) ? given : 'en';
  const words = SITE[lang];
  const isDossier = pageQuery(await searchParams).get('what') === 'dossier';
  return (
    <PageShell lang={lang} theme="auto" page="">
      <h1>{words.notFoundTitle}</h1>
      <p>{isDossier ? words.notFoundDossier : words.notFoundPage}</p>
      <p>{words.notFoundHelp}</p>
      <ul>
        <li><a href={`/${lang}`}>{words.toLibrary}</a></li>
        <li><a href={`/${lang}/d/xi-assad-2021-11-05`}>{words.toFirst}</a></li>
      </ul>
    </PageShell>
  );
}
