import type { Dossier, Issue, Statement } from '../dossier/schema';
import { anchorCells, inLanguages, joined, tableOf, type DataTable, type Row } from './table';

const COLUMNS = [
  'id', 'speaker', 'speaker_ar', 'speaker_en', 'speaker_zh', 'on_behalf_of', 'addressee', 'act', 'polarity', 'issue', 'issue_ar', 'issue_en', 'issue_zh',
  'concept_ar', 'concept_en', 'concept_zh', 'targets', 'label_ar', 'label_en', 'label_zh', 'times_said', 'verb', 'intensifier',
  'provenance', 'confidence', 'reviewed_by', 'sentence', 'char_start', 'char_end',
] as const;

/** One row a distinct statement, its repetitions folded into it as further sentences. */
export function stancesTable({ actors, statements }: Dossier, issues: readonly Issue[], passes: (id: string) => boolean): DataTable {
  const speakers = new Map(actors.map(({ id, names }) => [id, names]));
  const named = new Map(issues.map(({ id, names }) => [id, names]));
  const rowOf = (statement: Statement): Row => {
    const { id, speaker, onBehalfOf, addressee, act, polarity, issue, concept, targets, paraphrase, verb, intensifier, provenance, evidence } = statement;
    const repeats = statements.filter((other) => other.repeats === id);
    return {
      id, speaker, ...inLanguages('speaker', speakers.get(speaker) ?? null), on_behalf_of: onBehalfOf, addressee, act, polarity, issue, ...inLanguages('issue', named.get(issue) ?? null),
      ...inLanguages('concept', concept), targets: joined(targets), ...inLanguages('label', paraphrase), times_said: repeats.length + 1,
      verb: verb?.quote ?? null, intensifier: intensifier?.quote ?? null,
      provenance: provenance.class, confidence: provenance.confidence, reviewed_by: provenance.reviewedBy,
      ...anchorCells([...evidence, ...repeats.flatMap((other) => other.evidence)]),
    };
  };
  return tableOf(statements.filter(({ id, repeats }) => repeats === null && passes(id)).map(rowOf), COLUMNS);
}
