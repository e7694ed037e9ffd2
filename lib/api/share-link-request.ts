import { z } from 'zod';

/** Whom a link is for, in words that its list shows and that revisions bear; it lets in to read unless it says more. */
export const ShareLinkRequest = z.strictObject({ label: z.string().trim().min(1).max(100), role: z.enum(['reader', 'editor']).default('reader') });
