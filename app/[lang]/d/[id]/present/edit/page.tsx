import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeckEditor } from '@/components/present/deck-editor';
import { earlierReadings } from '@/components/present/earlier-readings';
import { plainDeck, talkOf } from '@/components/present/load-talk';
import { FaultList } from '@/components/ui/fault-list';
import { WordsOf } from '@/components/ui/words-of';
import { PageShell } from '@/components/ui/page-shell';
import { etagOf } from '@/lib/api/etag';
import { packReading } from '@/lib/dossier/pack';
import { isLang } from '@/lib/i18n/lang';
import { PRESENT } from '@/lib/i18n/messages/present';
import { pageTitle } from '@/lib/i18n/page-title';
import { pageQuery, type SearchParams } from '@/lib/link/page-query';
import { outdatedWords } from '@/lib/present/outdated';
import { themeOf } from '@/lib/link/theme';
import { worldBase } from '@/lib/map/world';
import { decks } from '@/lib/store/decks';
import { readDossier, readIssues } from '@/lib/store/dossiers';

type Props = { readonly params: Promise<{ readonly lang: string; readonly id: string }>; readonly searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return isLang(lang) ? { title: pageTitle(lang, PRESENT[lang].edit), robots: { index: false } } : {};
}

export default async function EditPage({ params, searchParams }: Props) {
  const { lang, id } = await params;
  if (!isLang(lang)) notFound();
  const parsed = await readDossier(id, lang);
  if (parsed === null) notFound();
  const theme = themeOf(pageQuery(await searchParams));
  if (!parsed.ok) {
    return (
      <PageShell lang={lang} theme={theme} page={`/d/${id}`}>
        <FaultList lang={lang} problems={parsed.problems} />
      </PageShell>
    );
  }
  const issues = await readIssues();
  const wanted = { dossier: parsed.value, issues, lang, saved: await decks().read(id, lang) };
  const { reading, deck, problems } = talkOf(wanted);
  return (
    <WordsOf lang={lang}>
      <DeckEditor
        lang={lang}
        theme={theme}
        packed={packReading(reading)}
        deck={deck}
        first={talkOf({ ...wanted, saved: null }).deck}
        etag={etagOf(plainDeck(wanted))}
        problems={problems}
        outdated={outdatedWords(deck, await earlierReadings(id, issues, lang), reading)}
        base={worldBase(reading)}
      />
    </WordsOf>
  );
}
