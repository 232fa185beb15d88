import { z } from 'zod';
import { LOCALES } from '@/lib/i18n/locales';
import { token as anyToken, email, personName } from '../platform/typed-field';

const firstName = personName(40, 'firstName');

const token = anyToken();
const portal = anyToken(0).optional();

export const contactInput = z.object({
  firstName,
  email: email(),
  surface: z.enum(['newsletter', 'wishlist'], 'invalid'),
  /** The wishlist's checkbox "also send me the letter". */
  letter: z.literal('1', 'invalid').optional(),
});

/** The button of the confirmation page: what joins, and the name, where the page asks for it. */
export const confirmInput = z.object({
  token,
  firstName: firstName.optional(),
  joinAsking: z.literal('1', 'invalid').optional(),
  joinOwn: z.literal('1', 'invalid').optional(),
});

export const tokenInput = z.object({ token });

export const addressInput = z.object({ email: email() });

/** A change in the preference portal. `portal` is absent where the browser itself is recognized. */
export const preferencesInput = z.object({
  portal,
  firstName,
  language: z.enum(LOCALES, 'invalid'),
  newsletter: z.literal('1', 'invalid').optional(),
  'product-mails': z.literal('1', 'invalid').optional(),
});

export const portalInput = z.object({ portal });
