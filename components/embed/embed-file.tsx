import type { ReactNode } from 'react';
import { contentPolicy } from '@/lib/embed/content-policy';
import { RUNTIME_SCRIPT } from '@/lib/embed/runtime-script';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';
import type { Theme } from '@/lib/selection/view-state';
import { labelFont } from '@/lib/store/label-font';
import { embedStyle, type Step } from './embed-style';

type EmbedFile = {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly Step[];
  readonly body: ReactNode;
};

/** A page of one file: nothing in it asks any server for anything. */
export async function embedFile({ lang, theme, title, description, steps, body }: EmbedFile): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server'); // Next refuses a static import of it beside routes
  // A drawing that waits has marks of another name: in what is shown, each datum is one.
  const markup = renderToStaticMarkup(body).replace(/<noscript>.*<\/noscript>/s, (waiting) => waiting.replaceAll(' data-mark="', ' data-at="'));
  const style = embedStyle({ ...(await labelFont(drawnText(markup))), steps });
  const head = renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={contentPolicy({ style, script: RUNTIME_SCRIPT })} />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
    </>,
  );
  return `<!doctype html>
<html lang="${tagOf(lang)}" dir="${dirOf(lang)}" data-theme="${theme}"><head>${head}<style>${style}</style></head><body><main>${markup}</main><script>${RUNTIME_SCRIPT}</script></body></html>
`;
}

/** The characters of the heading, key and drawing; source and evidence, in whatever script, are set in the reader's fonts. */
function drawnText(markup: string): string {
  const figure = markup.slice(0, markup.indexOf('<div class="source"'));
  return [...figure.matchAll(/>([^<]+)</g)].map(([, words = '']) => words).join('').replace(/&(#x27|\w+);/g, (_, name: string) => ENTITIES[name] ?? '');
}

// As React writes them.
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
