import { z } from 'zod';
import { normalizeEmail } from '../identity/rules';

/** Domains that are reserved for examples (RFC 2606): no real mailbox can be behind them. */
const RESERVED = /[@.](example\.(com|org|net)|example|test|invalid)$/;

/** An invented person. Only reserved domains: Demo ID answers for their addresses, because nobody else owns them. */
export const demoPersonInput = z.object({
  name: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[\p{L}\p{M}'’. -]+$/u),
  email: z.string().transform((typed, context) => {
    const email = normalizeEmail(typed);
    if (email && RESERVED.test(email)) return email;
    context.addIssue({ code: 'custom', message: 'invalid' });
    return z.NEVER;
  }),
});
