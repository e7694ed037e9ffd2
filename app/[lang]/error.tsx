'use client';

import { useLang } from '@/components/ui/lang-context';
import { PageShell } from '@/components/ui/page-shell';
import { SITE } from '@/lib/i18n/messages/site';

export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const lang = useLang();
  const words = SITE[lang];
  return (
    <PageShell lang={lang} theme="auto" page="">
      <h1>{words.errorTitle}</h1>
      <p>{words.errorHelp}</p>
      <p><button type="button" onClick={reset}>{words.tryAgain}</button></p>
      <p><a href={`/${lang}`}>{words.toLibrary}</a></p>
    </PageShell>
  );
}
