import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { OPEN_INLINE_FONTS, readFontManifest } from '@/lib/store/fonts';
import { pageTitle } from '@/lib/i18n/page-title';
import { SITE } from '@/lib/i18n/messages/site';
import { dirOf, isLang, negotiate, tagOf, type Lang } from '@/lib/i18n/lang';
import { LangProvider } from '@/components/ui/lang-context';
import '../globals.css';

type Params = { readonly params: Promise<{ readonly lang: string }> };

/** The address's language; at an address of no language of ours, the reader's, so that the "not found" can be read. */
async function langOf({ params }: Params): Promise<Lang> {
  const { lang } = await params;
  return isLang(lang) ? lang : negotiate((await headers()).get('accept-language'));
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const lang = await langOf(props);
  const { tagline, description } = SITE[lang];
  return { title: pageTitle(lang, tagline), description };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function RootLayout({ children, ...props }: Params & { readonly children: ReactNode }) {
  const lang = await langOf(props);
  const fonts = await readFontManifest(lang);
  return (
    <html lang={tagOf(lang)} dir={dirOf(lang)}>
      <head>
        {fonts.preload.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {fonts.css.map((href) => (
          <link key={href} rel="stylesheet" href={href} precedence="fonts" />
        ))}
        {/* Nothing is drawn before the page is whole and its fonts are open: what is drawn sooner moves. */}
        <link rel="expect" href="#page-end" blocking="render" />
      </head>
      <body>
        <LangProvider lang={lang}>{children}</LangProvider>
        <script>{OPEN_INLINE_FONTS}</script>
        <span id="page-end" hidden />
      </body>
    </html>
  );
}
