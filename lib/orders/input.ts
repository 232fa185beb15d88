import { z } from 'zod';

/** 256 bits in base64url. */
export const orderTokenInput = z.object({ token: z.string('invalid').regex(/^[\w-]{43}$/, 'invalid') });

/** The order's token and six digits, with whatever blanks or hyphens were typed between them. */
export const keepInput = orderTokenInput.extend({
  code: z
    .string()
    .default('')
    .transform((typed) => typed.replace(/[\s-]/g, ''))
    .pipe(z.string().min(1, 'required').max(12, 'invalid')),
});
