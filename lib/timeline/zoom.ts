import type { Dir } from '../i18n/lang';
import type { TimeWindow } from '../selection/view-state';
import type { TimelineData } from './data';
import { MIN_SPAN } from './domain';

export const ZOOM_STEP = 1.6; // of a button, key or double click
const PAN_STEP = 0.2; // of what is shown
const FIT_MARGIN = 0.12; // beyond the first and the last that fit
const ARTICLE_MARGIN = 0.01;

function spanOf({ from, until }: TimeWindow): number {
  return until - from;
}

/** Moved and narrowed until it lies within `extent`; what would show all of it is null, the state without a zoom. */
export function clampWindow(shown: TimeWindow, extent: TimeWindow): TimeWindow | null {
  const whole = spanOf(extent);
  const span = Math.max(spanOf(shown), MIN_SPAN);
  if (span >= whole * 0.999) return null;
  const middle = (shown.from + shown.until) / 2;
  const from = Math.min(Math.max(middle - span / 2, extent.from), extent.until - span);
  return { from: Math.round(from), until: Math.round(from + span) };
}

/** `factor` above 1 shows less time; the instant `at` stays where it is, unless an end of the extent is in the way. */
export function zoomAbout(shown: TimeWindow | null, extent: TimeWindow, factor: number, at?: number): TimeWindow | null {
  const now = shown ?? extent;
  const span = Math.max(spanOf(now) / factor, MIN_SPAN);
  const fixed = at ?? (now.from + now.until) / 2;
  const share = (fixed - now.from) / spanOf(now);
  const from = fixed - share * span;
  return clampWindow({ from, until: from + span }, extent);
}

/** By `shift` ms, later when positive. */
export function panBy(shown: TimeWindow | null, extent: TimeWindow, shift: number): TimeWindow | null {
  if (shown === null) return null;
  return clampWindow({ from: shown.from + shift, until: shown.until + shift }, extent);
}

/** What a drag by so many px to the right leaves in sight, from what was in sight when it began. */
export function dragBy(began: TimeWindow | null, extent: TimeWindow, px: number, { pxPerMs, dir }: { readonly pxPerMs: number; readonly dir: Dir }): TimeWindow | null {
  const shift = px / pxPerMs;
  return panBy(began, extent, dir === 'ltr' ? -shift : shift);
}

/** What shows these data and little else; the whole when there is none of them. */
export function fitTo(ids: ReadonlySet<string>, { events, derived }: TimelineData, extent: TimeWindow): TimeWindow | null {
  const dates = [...events, ...derived].flatMap(({ id, date }) => (ids.has(id) ? [date] : []));
  if (dates.length === 0) return null;
  const from = dates.reduce((least, date) => Math.min(least, date.from), Infinity);
  const until = dates.reduce((most, date) => Math.max(most, date.until), -Infinity);
  return fitSpan({ from, until }, extent);
}

/** What shows this stretch of time and little else. */
export function fitSpan({ from, until }: TimeWindow, extent: TimeWindow): TimeWindow | null {
  const margin = Math.max((until - from) * FIT_MARGIN, MIN_SPAN / 2);
  return clampWindow({ from: from - margin, until: until + margin }, extent);
}

/** What shows all that the article itself dates: events it states, intervals derived from its words. */
export function fitArticle({ events, derived }: TimelineData, extent: TimeWindow): TimeWindow | null {
  const dates = [...events.filter((event) => event.class !== 'external'), ...derived].map(({ date }) => date);
  if (dates.length === 0) return null;
  const from = dates.reduce((least, date) => Math.min(least, date.from), Infinity);
  const until = dates.reduce((most, date) => Math.max(most, date.until), -Infinity);
  // Closer than other fits, or the years around it, which it asks to leave out, would come in again.
  const margin = Math.max((until - from) * ARTICLE_MARGIN, MIN_SPAN / 2);
  return clampWindow({ from: from - margin, until: until + margin }, extent);
}

/** Moves one end of what is shown, as a handle of the overview does; the ends stay `MIN_SPAN` apart and in order. */
export function moveEnd(shown: TimeWindow | null, extent: TimeWindow, end: 'from' | 'until', to: number): TimeWindow | null {
  const { from, until } = shown ?? extent;
  return end === 'from'
    ? clampWindow({ from: Math.min(Math.max(to, extent.from), until - MIN_SPAN), until }, extent)
    : clampWindow({ from, until: Math.max(Math.min(to, extent.until), from + MIN_SPAN) }, extent);
}

/** What a key does to the window; undefined is a key of something else. Arrows follow the eye: right shows what lies right. */
export function zoomByKey(
  { key, isShift }: { readonly key: string; readonly isShift: boolean },
  { shown, extent, dir, at }: { readonly shown: TimeWindow | null; readonly extent: TimeWindow; readonly dir: Dir; readonly at?: number | undefined },
): TimeWindow | null | undefined {
  switch (key) {
    case '+':
    case '=': return zoomAbout(shown, extent, ZOOM_STEP, at);
    case '-':
    case '−':
    case '_': return zoomAbout(shown, extent, 1 / ZOOM_STEP, at);
    case '0': return null;
    case 'ArrowLeft':
    case 'ArrowRight': {
      if (!isShift) return undefined;
      const isLater = (key === 'ArrowRight') === (dir === 'ltr');
      const step = spanOf(shown ?? extent) * PAN_STEP;
      return panBy(shown, extent, isLater ? step : -step);
    }
    default: return undefined;
  }
}
