import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { plansOf, talkOf } from '@/components/present/load-talk';
import { PackedPresent } from '@/components/present/packed-present';
import { FaultList } from '@/components/ui/fault-list';
import { PageShell } from '@/components/ui/page-shell';
import { etagOf } from '@/lib/api/etag';
import { headlineFor } from '@/lib/dossier/headline';
import { packReading } from '@/lib/dossier/pack';
import { isLang, type Lang } from '@/lib/i18n/lang';
import { PRESENT } from '@/lib/i18n/messages/present';
import { pageTitle } from '@/lib/i18n/page-title';
import { pageQuery, type SearchParams } from '@/lib/link/page-query';
import { themeOf } from '@/lib/link/theme';
import { worldBase } from '@/lib/map/world';
import { decks } from '@/lib/store/decks';
import { readDossier, readIssues } from '@/lib/store/dossiers';

type Props = { readonly params: Promise<{ readonly lang: string; readonly id: string }>; readonly searchParams: Promise<SearchParams> };

/** Once a request: the page and its metadata share it. */
const load = cache((id: string, lang: Lang) => readDossier(id, lang));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, id } = await params;
  if (!isLang(lang)) return {};
  const parsed = await load(id, lang);
  if (parsed === null || !parsed.ok) return {};
  const window = pageQuery(await searchParams).get('window') === 'presenter' ? PRESENT[lang].presenter : PRESENT[lang].present;
  return { title: pageTitle(lang, `${window} — ${headlineFor(parsed.value, lang) ?? parsed.value.article.title}`), robots: { index: false } };
}

export default async function PresentPage({ params, searchParams }: Props) {
  const { lang, id } = await params;
  if (!isLang(lang)) notFound();
  const parsed = await load(id, lang);
  if (parsed === null) notFound();
  const query = pageQuery(await searchParams);
  const theme = themeOf(query);
  if (!parsed.ok) {
    return (
      <PageShell lang={lang} theme={theme} page={`/d/${id}`}>
        <FaultList lang={lang} problems={parsed.problems} />
      </PageShell>
    );
  }
  const talk = talkOf({ dossier: parsed.value, issues: await readIssues(), lang, saved: await decks().read(id, lang) });
  const version = etagOf(JSON.stringify(parsed.value));
  return (
    <PackedPresent
      seat={query.get('window') === 'presenter' ? 'presenter' : 'stage'}
      below={`/d/${id}`}
      talkKey={`${id}.${etagOf(JSON.stringify(talk.deck)).slice(1, 13)}`}
      lang={lang}
      theme={theme}
      packed={packReading(talk.reading)}
      deck={talk.deck}
      plans={plansOf(talk, lang, version)}
      base={worldBase(talk.reading)}
    />
  );
}
