import type { Dossier, Issue } from '../dossier/schema';
import { tableOf, type DataTable } from './table';

const COLUMNS = ['statement_id', 'date', 'document', 'actor', 'organization', 'concept', 'agreement', 'weight', 'text', 'start', 'stop'] as const;

/**
 * Statements as discourse network analysis has them (actor, concept, agreement, date): 1 agrees, 0 disagrees, as its tools
 * import a two-mode network; a neutral statement has no agreement. `weight` is the force, 1 or 2. Names are in English.
 */
export function networkTable({ id: document, article, actors, statements }: Dossier, issues: readonly Issue[], passes: (id: string) => boolean): DataTable {
  const names = new Map(actors.map((actor) => [actor.id, actor.names.en]));
  const concepts = new Map(issues.map((issue) => [issue.id, issue.names.en]));
  const rows = statements
    .filter(({ id, repeats }) => repeats === null && passes(id))
    .map(({ id, speaker, onBehalfOf, issue, polarity, evidence }) => ({
      statement_id: id,
      date: article.publishedOn,
      document,
      actor: names.get(speaker) ?? speaker,
      organization: onBehalfOf === null ? null : (names.get(onBehalfOf) ?? onBehalfOf),
      concept: concepts.get(issue) ?? issue,
      agreement: agreementOf(polarity),
      weight: Math.abs(polarity),
      text: evidence.map(({ quote }) => quote).join(' … '),
      start: evidence[0]?.start ?? null,
      stop: evidence[0]?.end ?? null,
    }));
  return tableOf(rows, COLUMNS);
}

function agreementOf(polarity: number): 0 | 1 | null {
  if (polarity === 0) return null;
  return polarity > 0 ? 1 : 0;
}
