'use client';

import { useLang } from '@/components/ui/lang-context';
import { PageShell } from '@/components/ui/page-shell';
import { FRAME } from '@/lib/i18n/messages/frame';

export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const lang = useLang();
  const words = FRAME[lang];
  return (
    <PageShell lang={lang} theme="auto" page="">
      <h1>{words.errorTitle}</h1>
      <p>{words.errorHelp}</p>
      <p><button type="button" onClick={reset}>{words.tryAgain}</button></p>
      <p><a href={`/${lang}`}>{words.library}</a></p>
    </PageShell>
  );
}
