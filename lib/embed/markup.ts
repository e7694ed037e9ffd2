const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// What XML 1.0 has no way to hold, and HTML no use for.
const UNHOLDABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as it may stand in the text or in a quoted attribute of HTML and XML. */
export function escapeMarkup(text: string): string {
  return text.replace(UNHOLDABLE, '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
