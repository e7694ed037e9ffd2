/** The tables of the library. Moments are ISO 8601 in UTC, so that they sort as text in either database. */
export type Tables = {
  readonly dossiers: {
    readonly id: string;
    readonly title: string;
    readonly lang: string;
    readonly publisher: string | null;
    readonly published_on: string | null;
    /** `published_on`, or empty: databases differ in where they sort what is missing. */
    readonly sorted_by: string;
    /** JSON of a summary's counts. */
    readonly counts: string;
    /** SHA-256 of the article's text: two dossiers of one article are known by it. */
    readonly text_hash: string;
    readonly etag: string;
    readonly revision: number;
    readonly changed_at: string;
    readonly deleted_at: string | null;
  };
  readonly share_links: {
    readonly id: string;
    /** SHA-256 of the token; the token itself is kept nowhere. */
    readonly token_hash: string;
    readonly role: string;
    readonly label: string;
    readonly created_at: string;
    readonly revoked_at: string | null;
  };
  /** One a dossier and language; of a dossier that nobody has changed too, which has no row of its own. */
  readonly decks: {
    readonly dossier: string;
    readonly lang: string;
    readonly at: string;
    /** Empty of a deck that was a file before: it doesn't say. */
    readonly author: string;
    readonly etag: string;
    readonly body: string;
  };
  /** Only ever added to, and removed with their dossier when its 30 days are over. */
  readonly revisions: {
    readonly dossier: string;
    readonly number: number;
    readonly at: string;
    readonly author: string;
    readonly how: string;
    readonly etag: string;
    readonly body: string;
  };
};
