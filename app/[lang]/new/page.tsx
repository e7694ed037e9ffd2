import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewArticle } from '@/components/new/new-article';
import { WordsOf } from '@/components/ui/words-of';
import { isLang, LANGS, tagOf } from '@/lib/i18n/lang';
import { NEW } from '@/lib/i18n/messages/new';
import { pageTitle } from '@/lib/i18n/page-title';
import { pageQuery, type SearchParams } from '@/lib/link/page-query';
import { themeOf } from '@/lib/link/theme';
import { mayFetchPages } from '@/lib/store/import-settings';

type Props = { readonly params: Promise<{ readonly lang: string }>; readonly searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return {};
  return {
    title: pageTitle(lang, NEW[lang].title),
    description: NEW[lang].intro,
    alternates: { languages: Object.fromEntries(LANGS.map((other) => [tagOf(other), `/${other}/new`])) },
  };
}

export default async function NewPage({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  return <WordsOf lang={lang}><NewArticle lang={lang} theme={themeOf(pageQuery(await searchParams))} mayFetch={mayFetchPages()} /></WordsOf>;
}
