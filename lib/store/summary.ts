import type { Dossier } from '../dossier/schema';
import type { Lang } from '../i18n/lang';

/** What the library says of a dossier without opening it. */
export type Summary = {
  readonly id: string;
  readonly title: string;
  readonly lang: Lang;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly counts: { readonly statements: number; readonly speakers: number; readonly events: number; readonly places: number };
};

export function summarise({ id, article, statements, events, mentions, places }: Dossier): Summary {
  const mentioned = new Set(mentions.map(({ of }) => of));
  return {
    id,
    title: article.title,
    lang: article.lang,
    publishedOn: article.publishedOn,
    publisher: article.publisher,
    counts: {
      statements: statements.filter(({ repeats }) => repeats === null).length,
      speakers: new Set(statements.map(({ speaker }) => speaker)).size,
      events: events.length,
      places: places.filter((place) => mentioned.has(place.id)).length,
    },
  };
}
