import { z } from 'zod';

/** The page to ask for. */
export const AddressRequest = z.strictObject({ url: z.string().min(1).max(4000) });
