import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { embeddedViews } from '@/components/publication/embedded';
import { publishedName } from '@/components/figure/publication';
import { PublicationPage, type Now } from '@/components/publication/publication-page';
import { ownOrigin } from '@/lib/api/own-origin';
import { differenceBetween } from '@/lib/dossier/difference';
import { headlineFor } from '@/lib/dossier/headline';
import { parseDossier } from '@/lib/dossier/parse';
import type { Dossier } from '@/lib/dossier/schema';
import { sharedMetadata } from '@/lib/embed/page-metadata';
import { contentHash } from '@/lib/figure/content-hash';
import { askedLang } from '@/lib/i18n/asked-lang';
import { LANGS, tagOf } from '@/lib/i18n/lang';
import { COMMON } from '@/lib/i18n/messages/common';
import { PUBLICATION } from '@/lib/i18n/messages/publication';
import { pageTitle } from '@/lib/i18n/page-title';
import { pageQuery, type SearchParams } from '@/lib/link/page-query';
import { themeOf } from '@/lib/link/theme';
import { configuredOrigin } from '@/lib/store/data-folder';
import { readDossier, readIssues } from '@/lib/store/dossiers';
import { publications, type PublicationMeta } from '@/lib/store/publications';
import { VERSION } from '@/lib/store/version';

type Props = { readonly params: Promise<{ readonly hash: string }>; readonly searchParams: Promise<SearchParams> };

/** Once a request: the page and its metadata share it. */
const load = cache(async (hash: string): Promise<{ readonly meta: PublicationMeta; readonly dossier: Dossier } | null> => {
  const store = publications();
  const meta = await store.meta(hash);
  const text = meta === null ? null : await store.read(hash, 'dossier.json');
  if (meta === null || text === null) return null;
  const parsed = parseDossier(JSON.parse(text.toString('utf8')), { lang: 'en' });
  return parsed.ok ? { meta, dossier: parsed.value } : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { hash } = await params;
  const lang = askedLang(await headers());
  const found = await load(hash);
  if (found === null) return {};
  const title = headlineFor(found.dossier, lang) ?? found.meta.title;
  const { description } = PUBLICATION[lang];
  const alternates = { canonical: `/v/${hash}`, languages: Object.fromEntries(LANGS.map((other) => [tagOf(other), `/v/${hash}?lang=${other}`])) };
  const origin = ownOrigin(await headers(), configuredOrigin());
  if (origin === null) return { title: pageTitle(lang, title), description, alternates };
  const { types, openGraph, twitter } = sharedMetadata({ lang, origin, path: `/v/${hash}?lang=${lang}`, title, description, siteName: COMMON[lang].brand, card: null });
  return { title: pageTitle(lang, title), description, alternates: { ...alternates, types }, openGraph, twitter };
}

/** Whether the dossier would be published under the same hash now, and if not, what stands differently. */
async function becomeOf({ meta, dossier }: { readonly meta: PublicationMeta; readonly dossier: Dossier }): Promise<Now> {
  const parsed = await readDossier(meta.dossier, 'en');
  if (parsed?.ok !== true) return { state: 'gone' };
  const isSame = contentHash({ dossier: parsed.value, state: meta.state, renderer: VERSION }) === meta.hash;
  return isSame ? { state: 'same' } : { state: 'changed', difference: differenceBetween(dossier, parsed.value) };
}

export default async function VersionPage({ params, searchParams }: Props) {
  const { hash } = await params;
  const lang = askedLang(await headers());
  const found = await load(hash);
  if (found === null) notFound();
  const origin = ownOrigin(await headers(), configuredOrigin()) ?? configuredOrigin() ?? '';
  const theme = themeOf(pageQuery(await searchParams));
  const shown = theme === 'dark' ? 'dark' : 'light';
  const issues = await readIssues();
  const embedded = await embeddedViews({ ...found, issues, lang, theme: shown, origin, readPicture: (view) => publications().read(hash, publishedName(view, lang, shown, 'png')) });
  return <PublicationPage lang={lang} theme={theme} {...found} issues={issues} embedded={embedded} now={await becomeOf(found)} origin={origin} />;
}
