const FORMS = /[\uFB50-\uFBC1\uFBD3-\uFD3D\uFD50-\uFDFC\uFE70-\uFEFC]+/g;

/**
 * Arabic as it is typed, of Arabic as it is drawn: each initial, medial, final or joined shape (ﻣﻼ) becomes its letters (ملا).
 * Nothing else changes, so Latin ligatures and full-width forms stay.
 */
export function withoutForms(text: string): string {
  return text.replace(FORMS, (drawn) => drawn.normalize('NFKC'));
}
