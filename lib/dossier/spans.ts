import { fieldOf, itemsOf, textOf, type RawItem } from './raw-json';
import type { Report } from './report';
import { showText } from './show-value';

const SPAN_FIELDS = [
  ['mentions', 'span'], ['statements', 'verb'], ['statements', 'intensifier'], ['statements', 'focus'],
  ['dates', 'span'], ['coverage', 'span'],
] as const;
const SPAN_LISTS = [['statements', 'evidence'], ['events', 'evidence'], ['events', 'related']] as const;

/** Every place of a dossier where a span may stand, whatever stands there. */
function rawSpans(json: unknown): RawItem[] {
  const single = SPAN_FIELDS.flatMap(([list, field]) =>
    itemsOf(json, list).map(({ at, value }) => ({ at: `${at}.${field}`, value: fieldOf(value, field) })),
  );
  const many = SPAN_LISTS.flatMap(([list, field]) => itemsOf(json, list).flatMap(({ at, value }) => itemsOf(value, field, at)));
  return [...single, ...many];
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function checkSpan(text: string, { at, value }: RawItem, report: Report): void {
  const [start, end, quote] = [fieldOf(value, 'start'), fieldOf(value, 'end'), textOf(value, 'quote')];
  if (!isOffset(start) || !isOffset(end)) return;
  if (start >= end) return report(at, 'reversed-span', { start, end });
  if (end > text.length) return report(at, 'span-range', { start, end, length: text.length });
  const stands = text.slice(start, end);
  if (quote !== null && quote !== stands) report(at, 'wrong-quote', { quote: showText(quote), stands: showText(stands) });
}

/** Holds every span to the article: `text.slice(start, end) === quote`. Without a text there is nothing to hold it to. */
export function checkSpans(json: unknown, report: Report): void {
  const text = textOf(fieldOf(json, 'article'), 'text');
  if (text === null) return;
  for (const span of rawSpans(json)) checkSpan(text, span, report);
}

/** A chronology stands apart from any article, so its events can't quote one. */
export function checkNoSpans(json: unknown, report: Report): void {
  for (const event of itemsOf(json, 'events')) {
    for (const field of ['evidence', 'related']) {
      for (const { at, value } of itemsOf(event.value, field, event.at)) {
        report(at, 'quote-without-article', { quote: showText(textOf(value, 'quote') ?? '') });
      }
    }
  }
}
