import { z } from 'zod';
import { normalizeEmail } from '../identity/rules';
import { isFirstName } from './rules';

const firstName = z.string('required').trim().min(1, 'required').max(40, 'tooLong').refine(isFirstName, 'firstName');

const email = z
  .string('required')
  .trim()
  .min(1, 'required')
  .transform((typed, context) => {
    const normalized = normalizeEmail(typed);
    if (!normalized) context.addIssue({ code: 'custom', message: 'email' });
    return normalized ?? '';
  });

const token = z.string('invalid').min(20, 'invalid').max(200, 'invalid');

export const contactInput = z.object({
  firstName,
  email,
  surface: z.enum(['newsletter', 'wishlist'], 'invalid'),
  /** The wishlist's checkbox "also send me the letter". */
  letter: z.literal('1', 'invalid').optional(),
});

export const tokenInput = z.object({ token });

export const addressInput = z.object({ email });

/** A change in the preference portal. `portal` is absent where the browser itself is recognized. */
export const preferencesInput = z.object({
  portal: z.string('invalid').max(200, 'invalid').optional(),
  firstName,
  language: z.enum(['en', 'de', 'pl'], 'invalid'),
  newsletter: z.literal('1', 'invalid').optional(),
  'product-mails': z.literal('1', 'invalid').optional(),
});

export const portalInput = z.object({ portal: z.string('invalid').max(200, 'invalid').optional() });
