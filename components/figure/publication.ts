import { headlineFor } from '@/lib/dossier/headline';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import { toBibtex, toCslJson, toRis, type Work } from '@/lib/figure/citation';
import { toCsv } from '@/lib/figure/csv';
import { FORMATS, hasFormat, isFormat, isWholeName, WHOLE, type Format, type WholeName } from '@/lib/figure/format';
import { networkTable } from '@/lib/figure/network-table';
import { VIEWS, type ViewName } from '@/lib/figure/view-name';
import { toWebAnnotations } from '@/lib/figure/web-annotations';
import { LANGS, type Lang } from '@/lib/i18n/lang';
import type { ViewState } from '@/lib/selection/view-state';
import { artefact } from './artefact';
import { officeFile } from './office-file';

type Wanted = {
  readonly dossier: Dossier;
  readonly issues: readonly Issue[];
  /** What is frozen; its theme and width don't count. */
  readonly state: ViewState;
  readonly hash: string;
  /** The address of its page. */
  readonly url: string;
  /** Which of its files, by name; without it, all. */
  readonly wants?: (path: string) => boolean;
};

type File = { readonly path: string; readonly bytes: Uint8Array };

const THEMES = ['light', 'dark'] as const;
export type PublishedTheme = (typeof THEMES)[number];

/** The name under which one form of a view, or of the whole, is kept. Text documents are for paper, which is light. */
export function publishedName(of: ViewName | WholeName, lang: Lang, theme: PublishedTheme, format: Format): string {
  return `${of}.${lang}.${format === 'docx' ? 'light' : theme}.${format}`;
}

/**
 * Every file of a publication, a view at a time, so that memory does not grow with their number. What differs least comes
 * last, so that a drawing serves each of its formats before the next one takes its place.
 */
export async function* publicationFiles({ dossier, issues, state, hash, url, wants = () => true }: Wanted): AsyncGenerator<File> {
  const figureOf = (lang: Lang, theme: PublishedTheme) => ({ dossier, issues, lang, state: { ...state, theme, w: null }, mark: hash.slice(0, 8), ignored: [] });
  for (const lang of LANGS) {
    for (const theme of THEMES) {
      const figure = figureOf(lang, theme);
      for (const view of VIEWS) {
        // Begun together: pictures are drawn beside the rest.
        const begun = formatsOf(view, theme)
          .map((format) => ({ path: publishedName(view, lang, theme, format), format }))
          .filter(({ path }) => wants(path))
          .map(({ path, format }) => artefact({ ...figure, view, format }).then((body) => ({ path, bytes: bytesOf(body) })));
        yield* await Promise.all(begun);
      }
      for (const whole of Object.keys(WHOLE).filter(isWholeName).filter((name) => isKeptIn(WHOLE[name], theme))) {
        const path = publishedName(whole, lang, theme, WHOLE[whole]);
        if (wants(path)) yield { path, bytes: await officeFile(WHOLE[whole], { ...figure, views: VIEWS }) };
      }
    }
  }
  const { article } = dossier;
  const work: Work = { title: headlineFor(dossier, article.lang) ?? article.title, publisher: article.publisher, issued: article.publishedOn, url, version: hash, lang: article.lang };
  const all = () => true;
  const texts: readonly (readonly [string, string])[] = [
    ['dossier.json', `${JSON.stringify(dossier)}\n`],
    ['citation.bib', toBibtex(work)],
    ['citation.ris', toRis(work)],
    ['citation.csl.json', `${JSON.stringify(toCslJson(work))}\n`],
    ['annotations.jsonld', `${JSON.stringify(toWebAnnotations(dossier))}\n`],
    ['network.csv', toCsv(networkTable(dossier, issues, all))],
  ];
  for (const [path, text] of texts) if (wants(path)) yield { path, bytes: bytesOf(text) };
}

function formatsOf(view: ViewName, theme: PublishedTheme): readonly Format[] {
  return Object.keys(FORMATS).filter(isFormat).filter((format) => hasFormat(view, format) && isKeptIn(format, theme));
}

function isKeptIn(format: Format, theme: PublishedTheme): boolean {
  return theme === 'light' || format !== 'docx';
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
}
