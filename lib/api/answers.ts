import { z } from 'zod';
import { LANGS } from '../i18n/lang';

// What the addresses of /api answer, for programs that read them (lib/api/openapi.ts) and for the tests that hold the server to it.

/** Every refusal, whatever was asked. */
export const Problems = z.strictObject({ problems: z.array(z.strictObject({ at: z.string(), message: z.string() })).min(1) });

const Item = z.strictObject({
  id: z.string(),
  title: z.string(),
  lang: z.enum(LANGS),
  publishedOn: z.string().nullable(),
  counts: z.strictObject({ statements: z.int(), speakers: z.int(), events: z.int(), places: z.int() }),
});

/** A page of the library; `next` is the `after` of the page that follows. */
export const Shelf = z.strictObject({ items: z.array(Item), total: z.int(), next: z.string().nullable() });

/** Oldest first; `at` is a moment in UTC, empty where a shipped dossier was never changed. */
export const Revisions = z.strictObject({
  items: z.array(z.strictObject({
    number: z.int().min(1),
    at: z.string(),
    author: z.string(),
    how: z.enum(['shipped', 'read', 'corrected', 'restored', 'imported', 'reread']),
    etag: z.string(),
  })),
  total: z.int(),
  next: z.null(),
});

/** What a new reading kept of what persons had made of the old one, and what it could not. */
export const Reread = z.strictObject({ id: z.string(), kept: z.array(z.string()), lost: z.array(z.strictObject({ id: z.string(), quote: z.string() })) });

export const Published = z.strictObject({
  hash: z.string().regex(/^[a-z2-7]{26}$/),
  url: z.string(),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});

const ShareLink = z.strictObject({ id: z.string(), role: z.enum(['reader', 'editor']), label: z.string(), createdAt: z.string(), revokedAt: z.string().nullable() });
export const ShareLinks = z.strictObject({ items: z.array(ShareLink), total: z.int(), next: z.null() });
/** `url` is shown this once. */
export const NewShareLink = ShareLink.extend({ url: z.string() });

const Counts = z.strictObject({ dossiers: z.int(), decks: z.int(), publications: z.int() });
/** What an import added, what was here to the byte, and what was here and differs. */
export const Imported = z.strictObject({ added: Counts, same: Counts, conflicts: z.array(z.strictObject({ at: z.string(), message: z.string() })) });

/** What a Word or PDF file gave; null where it says nothing. A note says what its text may have lost. */
export const FileText = z.strictObject({
  text: z.string(),
  title: z.string().nullable(),
  lang: z.enum(LANGS).nullable(),
  publishedOn: z.string().nullable(),
  notes: z.array(z.strictObject({ at: z.string(), message: z.string() })),
});

/** A page as its server gave it, under the address at which it was found in the end. */
export const PageSource = z.strictObject({ url: z.string(), type: z.string(), source: z.string() });

export const Health = z.strictObject({ ok: z.literal(true), version: z.string() });
