import { z } from 'zod';

/** Nothing for what was deleted, a revision's number for what was changed. */
export const RestoreRequest = z.strictObject({ revision: z.int().min(1).optional() });
