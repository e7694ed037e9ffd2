import { capture } from '@/lib/present/capture';
import { ownSource } from '@/lib/present/evidence-notes';
import type { Reading } from '@/lib/dossier/localise';
import type { ViewName } from '@/lib/figure/view-name';
import type { Locale } from '@/lib/i18n/format';
import { COVERAGE } from '@/lib/i18n/messages/coverage';
import type { ViewState } from '@/lib/selection/view-state';
import { addScene, type Answer } from './deck-client';

type Seen = { readonly reading: Reading; readonly locale: Locale; readonly view: ViewState; readonly views: readonly ViewName[] };

/** Adds what is seen to the talk that the server keeps. */
export function captureScene({ reading, locale, view, views }: Seen): Promise<Answer> {
  const title = views.map((name) => COVERAGE[locale.lang].views[name]).join(' · ');
  const statements = new Set(reading.statements.map(({ id }) => id));
  return addScene(reading.id, locale.lang, capture({ view, views, title, statements, sources: ownSource(reading, locale) }));
}
