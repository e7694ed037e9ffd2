import { isEdtf } from './edtf';
import { fieldOf, itemsOf, textOf, type RawItem } from './raw-json';
import type { Report } from './report';
import { showText } from './show-value';

/** What the structural pass leaves to it: a list that is there and empty. A missing one is reported as missing. */
function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function nameOf({ at, value }: RawItem): string {
  return showText(textOf(value, 'id') ?? at);
}

function checkDate({ at, value }: RawItem, field: string, report: Report): void {
  const text = textOf(value, field);
  if (text !== null && !isEdtf(text)) report(`${at}.${field}`, 'invalid-date', { value: showText(text) });
}

function checkFormula(item: RawItem, report: Report): void {
  const provenance = fieldOf(item.value, 'provenance');
  if (textOf(provenance, 'class') !== 'derived') return;
  const formula = fieldOf(provenance, 'formula');
  // A formula of another type is the structural pass's to report.
  if (formula === null || (typeof formula === 'string' && formula.trim() === '')) {
    report(`${item.at}.provenance.formula`, 'missing-formula', { id: nameOf(item) });
  }
}

/** An event is stated by the article's words, or cited from outside it. */
function checkEvent(event: RawItem, report: Report): void {
  const { at, value } = event;
  checkDate(event, 'edtf', report);
  checkFormula(event, report);
  const kind = textOf(fieldOf(value, 'provenance'), 'class');
  if (kind === 'external' && isEmptyList(fieldOf(value, 'sources'))) {
    report(`${at}.sources`, 'uncited-event', { id: nameOf(event) });
  }
  if (kind === 'stated' && isEmptyList(fieldOf(value, 'evidence'))) {
    report(`${at}.evidence`, 'unquoted-event', { id: nameOf(event) });
  }
}

function checkSentence({ at, value }: RawItem, report: Report): void {
  if (!isEmptyList(fieldOf(value, 'used')) || fieldOf(value, 'reason') !== null) return;
  report(at, 'unexplained-sentence', { quote: showText(textOf(fieldOf(value, 'span'), 'quote') ?? '') });
}

/** What a datum owes to its reader: a date that exists, words or a citation or a formula behind it. */
export function checkClaims(json: unknown, report: Report): void {
  // The structural pass knows only the shape of a day; 2021-02-30 has it.
  const day = textOf(fieldOf(json, 'article'), 'publishedOn');
  if (day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day)) {
    checkDate({ at: 'article', value: fieldOf(json, 'article') }, 'publishedOn', report);
  }
  for (const list of ['mentions', 'statements', 'dates']) {
    for (const item of itemsOf(json, list)) checkFormula(item, report);
  }
  for (const date of itemsOf(json, 'dates')) checkDate(date, 'edtf', report);
  for (const event of itemsOf(json, 'events')) checkEvent(event, report);
  for (const sentence of itemsOf(json, 'coverage')) checkSentence(sentence, report);
}
