import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageShell } from '@/components/ui/page-shell';
import { ABOUT } from '@/lib/i18n/messages/about';
import { isLang, LANGS, tagOf } from '@/lib/i18n/lang';
import { pageTitle } from '@/lib/i18n/page-title';
import { pageQuery, type SearchParams } from '@/lib/link/page-query';
import { themeOf } from '@/lib/link/theme';

type Props = { readonly params: Promise<{ readonly lang: string }>; readonly searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return {};
  return {
    title: pageTitle(lang, ABOUT[lang].title),
    description: ABOUT[lang].description,
    alternates: { languages: Object.fromEntries(LANGS.map((other) => [tagOf(other), `/${other}/about`])) },
  };
}

export default async function AboutPage({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  const { title, sections } = ABOUT[lang];
  return (
    <PageShell lang={lang} theme={themeOf(pageQuery(await searchParams))} page="/about">
      <h1>{title}</h1>
      {sections.map(({ heading, paragraphs, terms }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((text) => <p key={text}>{text}</p>)}
          {terms.length === 0 ? null : (
            <dl>
              {terms.map(([term, meaning]) => (
                <div key={term}>
                  <dt><strong>{term}</strong></dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
    </PageShell>
  );
}
