import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { PackedExplore } from '@/components/explore/packed-explore';
import { figureWidths, viewportOf } from '@/components/explore/figure-widths';
import { FaultList } from '@/components/ui/fault-list';
import { PageShell } from '@/components/ui/page-shell';
import { ownOrigin } from '@/lib/api/own-origin';
import { headlineFor } from '@/lib/dossier/headline';
import { localise } from '@/lib/dossier/localise';
import { packReading } from '@/lib/dossier/pack';
import { sharedMetadata } from '@/lib/embed/page-metadata';
import { isLang, LANGS, tagOf, type Lang } from '@/lib/i18n/lang';
import { COMMON } from '@/lib/i18n/messages/common';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { SITE } from '@/lib/i18n/messages/site';
import { pageTitle } from '@/lib/i18n/page-title';
import { pageQuery, type SearchParams } from '@/lib/link/page-query';
import { readView, vocabularyOf } from '@/lib/link/read';
import { themeOf } from '@/lib/link/theme';
import { worldBase } from '@/lib/map/world';
import { configuredOrigin } from '@/lib/store/data-folder';
import { readDossier, readIssues } from '@/lib/store/dossiers';

type Props = { readonly params: Promise<{ readonly lang: string; readonly id: string }>; readonly searchParams: Promise<SearchParams> };

/** Once a request: the page and its metadata share it. */
const load = cache((id: string, lang: Lang) => readDossier(id, lang));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, id } = await params;
  if (!isLang(lang)) return {};
  const parsed = await load(id, lang);
  if (parsed === null) return {};
  if (!parsed.ok) return { title: pageTitle(lang, EXPLORE[lang].faultsTitle) };
  const title = headlineFor(parsed.value, lang) ?? parsed.value.article.title;
  const description = `${title}. ${SITE[lang].description}`;
  const languages = Object.fromEntries(LANGS.map((other) => [tagOf(other), `/${other}/d/${id}`]));
  const origin = ownOrigin(await headers(), configuredOrigin());
  if (origin === null) return { title: pageTitle(lang, title), description, alternates: { languages } };
  const { types, openGraph, twitter } = sharedMetadata({ lang, origin, path: `/${lang}/d/${id}`, title, description, siteName: COMMON[lang].brand, card: `/latest/${id}/og.png?lang=${lang}` });
  return { title: pageTitle(lang, title), description, alternates: { languages, types }, openGraph, twitter };
}

export default async function DossierPage({ params, searchParams }: Props) {
  const { lang, id } = await params;
  if (!isLang(lang)) notFound();
  const parsed = await load(id, lang);
  if (parsed === null) notFound();
  const query = pageQuery(await searchParams);
  if (!parsed.ok) {
    return (
      <PageShell lang={lang} theme={themeOf(query)} page={`/d/${id}`}>
        <FaultList lang={lang} problems={parsed.problems} />
      </PageShell>
    );
  }
  const reading = localise(parsed.value, await readIssues(), lang);
  const { view, bad } = readView(query, vocabularyOf(reading));
  const request = await headers();
  const viewport = viewportOf({
    asked: view.w,
    hint: request.get('sec-ch-viewport-width'),
    mobile: request.get('sec-ch-ua-mobile') === '?1',
  });
  return (
    <PackedExplore
      lang={lang}
      packed={packReading(reading)}
      heading={headlineFor(parsed.value, lang)}
      view={view}
      bad={bad}
      base={worldBase(reading)}
      widths={figureWidths(viewport)}
    />
  );
}
