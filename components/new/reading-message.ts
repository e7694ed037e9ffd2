import type { Reading } from '@/lib/dossier/localise';
import type { Dossier } from '@/lib/dossier/schema';
import type { ExtractInput } from '@/lib/extract/extract';
import type { Lang } from '@/lib/i18n/lang';
import type { ReadingStep } from '@/lib/import/reading-progress';
import type { MapBase } from '@/lib/map/base-types';

/** What the page asks of the worker. */
export type ReadRequest = {
  readonly article: Pick<ExtractInput, 'text' | 'lang' | 'title' | 'publisher' | 'publishedOn' | 'url'>;
  /** The language of whoever looks at it. */
  readonly lang: Lang;
};

/** All that the explore page of a dossier is drawn from. */
export type ReadArticle = { readonly dossier: Dossier; readonly reading: Reading; readonly heading: string | null; readonly base: MapBase };

export type WorkerMessage =
  | { readonly type: 'step'; readonly step: ReadingStep }
  | { readonly type: 'done'; readonly read: ReadArticle };
