import { headlineFor } from '@/lib/dossier/headline';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import { toBibtex, toCslJson, toRis, type Work } from '@/lib/figure/citation';
import { toCsv } from '@/lib/figure/csv';
import { FORMATS, hasFormat, type Format } from '@/lib/figure/format';
import { networkTable } from '@/lib/figure/network-table';
import { VIEWS, type ViewName } from '@/lib/figure/view-name';
import { toWebAnnotations } from '@/lib/figure/web-annotations';
import { LANGS, type Lang } from '@/lib/i18n/lang';
import type { ViewState } from '@/lib/selection/view-state';
import { artefact } from './artefact';

type Wanted = {
  readonly dossier: Dossier;
  readonly issues: readonly Issue[];
  /** What is frozen; its theme and width don't count. */
  readonly state: ViewState;
  readonly hash: string;
  /** The address of its page. */
  readonly url: string;
};

type File = { readonly path: string; readonly bytes: Uint8Array };

const THEMES = ['light', 'dark'] as const;
export type PublishedTheme = (typeof THEMES)[number];

/** The name under which one form of one view is kept. */
export function publishedName(view: ViewName, lang: Lang, theme: PublishedTheme, format: Format): string {
  return `${view}.${lang}.${theme}.${format}`;
}

/** Every file of a publication, one at a time, so that memory does not grow with their number. */
export async function* publicationFiles({ dossier, issues, state, hash, url }: Wanted): AsyncGenerator<File> {
  for (const view of VIEWS) {
    for (const format of Object.keys(FORMATS)) {
      if (!isKey(format) || !hasFormat(view, format)) continue;
      for (const lang of LANGS) {
        for (const theme of THEMES) {
          const body = await artefact({ dossier, issues, view, format, lang, state: { ...state, theme, w: null }, mark: hash.slice(0, 8), ignored: [] });
          yield { path: publishedName(view, lang, theme, format), bytes: bytesOf(body) };
        }
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
  for (const [path, text] of texts) yield { path, bytes: bytesOf(text) };
}

function isKey(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
}
