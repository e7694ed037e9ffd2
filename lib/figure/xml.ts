/** What is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What no XML may hold, escaped or not. Line ends and tabs are white space there, which readers fold or drop. */
const NOT_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text inside XML, an attribute's or an element's; characters that no XML may hold become the replacement character. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, (character) => (/[\t\n\r]/.test(character) ? ' ' : '\uFFFD')).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

/** Children are markup already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`])).join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A whole file. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
