import { z } from 'zod';
import { normalizeEmail } from '../identity/rules';
import { NOTICE_KINDS } from './rules';

const id = z.string('invalid').min(1, 'invalid').max(120, 'invalid');

/** Empty where this browser has confirmed its address already: then one click is enough. */
const email = z
  .string('required')
  .trim()
  .transform((typed, context) => {
    if (typed === '') return null;
    const normalized = normalizeEmail(typed);
    if (!normalized) context.addIssue({ code: 'custom', message: 'email' });
    return normalized;
  })
  .optional();

export const noticeInput = z.object({
  kind: z.enum(NOTICE_KINDS, 'invalid'),
  variantId: id,
  surface: z.enum(['product', 'wishlist'], 'invalid').default('product'),
  email,
});

export const noticeTokenInput = z.object({ token: z.string('invalid').min(20, 'invalid').max(200, 'invalid') });

/** `portal` is the pass of a mailed link; absent where the browser itself is recognized. */
export const removeNoticeInput = z.object({ id, portal: z.string('invalid').max(200, 'invalid').optional() });
