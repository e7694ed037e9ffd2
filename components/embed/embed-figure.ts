import { createElement } from 'react';
import type { Finished } from '@/components/figure/finished';
import { drawnIds } from '@/components/figure/outlines';
import { THEMED } from '@/components/figure/palette';
import type { Reading } from '@/lib/dossier/localise';
import { evidenceOf } from '@/lib/embed/evidence';
import type { ViewName } from '@/lib/figure/view-name';
import type { Lang } from '@/lib/i18n/lang';
import { EMBED } from '@/lib/i18n/messages/embed';
import { WORLDVIEW } from '@/lib/i18n/messages/map-worlds';
import type { ViewState } from '@/lib/selection/view-state';
import { EmbedBody } from './embed-body';
import { embedFile } from './embed-file';
import { STEPS } from './embed-style';

type Wanted = {
  readonly view: ViewName;
  readonly lang: Lang;
  readonly state: ViewState;
  readonly reading: Reading;
  readonly articleLang: Lang;
  /** The view drawn at a width, px. */
  readonly finishedAt: (width: number) => Finished;
  /** Said of every file: what of its link was left out, and whose it is. */
  readonly notes: readonly string[];
  /** Of the article. */
  readonly title: string;
  readonly link: string | null;
};

const SHORT = 220; // characters; a longer note is folded, so that a figure on a phone stays under 1000 px

/** A view as one file for other people's pages, drawn for three widths of its frame, or for the one that its link asks. */
export async function embedFigure({ view, lang, state, reading, articleLang, finishedAt, notes, title, link }: Wanted): Promise<string> {
  const steps = state.w === null ? STEPS : [{ from: 0, width: state.w }];
  const [widest, ...narrower] = steps.map(({ from, width }) => ({ from, finished: finishedAt(width) }));
  if (widest === undefined) throw new Error('bug: an embed has no width');
  const { words, description, draw } = widest.finished;
  const isLong = words.notes.join('').length > SHORT;
  const body = createElement(EmbedBody, {
    lang,
    articleLang,
    widest,
    narrower,
    table: evidenceOf(view, reading, await drawnIds(draw(THEMED)), { lang, digits: state.nu, months: state.months }),
    notes: [...(isLong ? [] : words.notes), ...notes],
    folded: isLong ? { heading: view === 'map' ? `${WORLDVIEW[lang].switch}: ${WORLDVIEW[lang].names[state.world]} · ${EMBED[lang].notes}` : EMBED[lang].notes, notes: words.notes } : null,
    link,
  });
  return embedFile({ lang, theme: state.theme, title: `${words.title}: ${title}`, description, steps, body });
}
