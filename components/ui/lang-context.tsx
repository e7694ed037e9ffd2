'use client';

import { createContext, use, type ReactNode } from 'react';
import type { Lang } from '@/lib/i18n/lang';

const LangContext = createContext<Lang>('en');

/** The page's language, for the few places that Next renders without parameters: not-found and error. */
export function LangProvider({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  return <LangContext value={lang}>{children}</LangContext>;
}

export function useLang(): Lang {
  return use(LangContext);
}
