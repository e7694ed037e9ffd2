import type { ReactNode } from 'react';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';
import { OPEN_INLINE_FONTS, readFontManifest } from '@/lib/store/fonts';
import { LangProvider } from './lang-context';

/** The whole document around a page: its language and direction, and the fonts that it is to be drawn with from the start. */
export async function Document({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
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
