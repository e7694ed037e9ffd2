import type { ReactNode } from 'react';
import { contentPolicy } from '@/lib/embed/content-policy';
import { embedStyle } from '@/lib/embed/style';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';
import type { Theme } from '@/lib/selection/view-state';
import { labelFont } from '@/lib/store/label-font';
import { runEmbed } from './embed-runtime';

type EmbedFile = {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly title: string;
  readonly description: string;
  readonly body: ReactNode;
};

// The function's own words are the script: it is written with types, and needs nothing from outside itself.
const SCRIPT = `(${runEmbed.toString()})()`;

/** A page of one file: nothing in it asks any server for anything. */
export async function embedFile({ lang, theme, title, description, body }: EmbedFile): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server'); // Next refuses a static import of it beside routes
  const markup = renderToStaticMarkup(body);
  const style = embedStyle(await labelFont(drawnText(markup)));
  const head = renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={contentPolicy({ style, script: SCRIPT })} />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
    </>,
  );
  return `<!doctype html>
<html lang="${tagOf(lang)}" dir="${dirOf(lang)}" data-theme="${theme}"><head>${head}<style>${style}</style></head><body>${markup}<script>${SCRIPT}</script></body></html>
`;
}

/** The characters of the heading, key and drawing; source and evidence, in whatever script, are set in the reader's fonts. */
function drawnText(markup: string): string {
  const figure = markup.slice(0, markup.indexOf('<div class="source"'));
  return [...figure.matchAll(/>([^<]+)</g)].map(([, words = '']) => words).join('').replace(/&(?:#x?[\da-f]+|\w+);/gi, '');
}
