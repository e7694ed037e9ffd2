'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import type { Lang } from '@/lib/i18n/lang';

// Each is a file of its own that the page names in its head, so that it comes with the rest of the script and not after it.
const WORDS = {
  en: dynamic(async () => (await import('./words/en')).Words),
  ar: dynamic(async () => (await import('./words/ar')).Words),
  zh: dynamic(async () => (await import('./words/zh')).Words),
} as const;

/** Around whatever draws in a browser: brings the words of the page's language, and of no other. */
export function WordsOf({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  const Words = WORDS[lang];
  return <Words>{children}</Words>;
}
