import { z } from 'zod';
import { CURRENCIES } from '../platform/money';
import { COUNTRIES } from './countries';

/** What the small form asks for: a choice (no country leaves the one there is), the one before it again, or that it was understood. */
export const marketInput = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('choose'),
    currency: z.enum(CURRENCIES),
    country: z.union([z.enum(COUNTRIES), z.literal('')]),
  }),
  z.object({ intent: z.literal('undo') }),
  z.object({ intent: z.literal('understood') }),
]);
export type MarketInput = z.infer<typeof marketInput>;
