import type { DocumentKind } from './document';

/** How the file is opened: here, as text, marked text or a page, or by the server, as a document. */
export type FileKind = 'text' | 'markdown' | 'page' | DocumentKind;

const KINDS: readonly { readonly kind: FileKind; readonly name: RegExp; readonly types: readonly string[] }[] = [
  { kind: 'page', name: /\.x?html?$/i, types: ['text/html', 'application/xhtml+xml'] },
  { kind: 'markdown', name: /\.(?:md|markdown)$/i, types: ['text/markdown'] },
  { kind: 'word', name: /\.docx$/i, types: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'] },
  { kind: 'pdf', name: /\.pdf$/i, types: ['application/pdf'] },
  { kind: 'text', name: /\.(?:txt|text)$/i, types: ['text/plain'] },
];

/** By its name, else by what the browser or a server calls it; null where it is none of ours. */
export function fileKind(name: string, type: string): FileKind | null {
  const plain = type.split(';')[0]?.trim().toLowerCase() ?? '';
  return (KINDS.find((one) => one.name.test(name)) ?? KINDS.find(({ types }) => types.includes(plain)))?.kind ?? null;
}

/** What a document is called on the way to the server. */
export function mediaTypeOf(kind: DocumentKind): string {
  return KINDS.find((one) => one.kind === kind)?.types[0] ?? '';
}

/** Media types of what the server opens. */
export const DOCUMENT_TYPES: readonly string[] = [mediaTypeOf('word'), mediaTypeOf('pdf')];

/** For the field in which files are chosen. */
export const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.pdf';

/** Most bytes of a Word or PDF file: its pictures weigh more than its words. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;
