import { z } from 'zod';
import { ACTS } from '../dossier/vocabulary';

/** What a model is asked to answer: nothing of it but verbatim quotes and words of fixed lists comes into a dossier. */
export const ModelReply = z.object({
  statements: z.array(z.object({
    speaker: z.string().describe('Who takes the position, by a name copied from the article or from the list of known actors.'),
    act: z.enum(ACTS),
    side: z.enum(['supports', 'opposes', 'neutral']).describe('The speaker’s side on the matter of the clause.'),
    issue: z.string().describe('The id of the issue, from the list.'),
    quote: z.string().describe('The clause that says it, copied from the article character for character.'),
    intensifier: z.string().nullable().describe('A word of the quote that makes the position strong (firmly, بقوة, 坚决), or null.'),
    paragraph: z.number().int().describe('The number of the paragraph that the quote stands in, from 1.'),
  })),
});

export type ModelReply = z.infer<typeof ModelReply>;
export type ModelStatement = ModelReply['statements'][number];
