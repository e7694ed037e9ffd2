const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// What XML 1.0 has no way to hold, and HTML no use for.
const UNHOLDABLE = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

/** A text as it may stand in the text or in a quoted attribute of HTML and XML. */
export function escapeMarkup(text: string): string {
  return text.replace(UNHOLDABLE, '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
