const LONGEST = 60; // UTF-16 units of foreign text in a message
// Controls, bidi embeddings and isolates, zero-width characters and lone surrogates: unseen, or able to reorder the message.
const UNSEEN = /[\p{Cc}\p{Surrogate}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Foreign text as a message may quote it: at most 60 units, what is unseen written as `\u202e`, always well formed. */
export function showText(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return cut.replaceAll(UNSEEN, escaped);
}

export type TypeName = 'text' | 'number' | 'whole-number' | 'boolean' | 'list' | 'object' | 'null' | 'nothing';

export function typeNameOf(value: unknown): TypeName {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return 'object';
}
