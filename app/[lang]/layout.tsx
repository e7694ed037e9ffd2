import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { pageTitle } from '@/lib/i18n/page-title';
import { SITE } from '@/lib/i18n/messages/site';
import { isLang, negotiate, type Lang } from '@/lib/i18n/lang';
import { Document } from '@/components/ui/document';
import '../globals.css';

type Params = { readonly params: Promise<{ readonly lang: string }> };

/** The address's language; at an address of no language of ours, the reader's, so that the "not found" can be read. */
async function langOf({ params }: Params): Promise<Lang> {
  const { lang } = await params;
  const asked = await headers(); // asked for always: a page that is made for no request has no nonce on its scripts (proxy.ts)
  return isLang(lang) ? lang : negotiate(asked.get('accept-language'));
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const lang = await langOf(props);
  const { tagline, description } = SITE[lang];
  return { title: pageTitle(lang, tagline), description };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function RootLayout({ children, ...props }: Params & { readonly children: ReactNode }) {
  return <Document lang={await langOf(props)}>{children}</Document>;
}
