import type { Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Document } from '@/components/ui/document';
import { askedLang } from '@/lib/i18n/asked-lang';
import '../globals.css';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

/** Pages whose address holds no language: it is in the query, which a layout can't see, so the proxy passes it on. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  return <Document lang={askedLang(await headers())}>{children}</Document>;
}
