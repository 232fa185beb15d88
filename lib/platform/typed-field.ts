import { z } from 'zod';
import { isPersonName } from './person-name';
import { normalizeEmail, tidyCode, tidyDigits, tidyLines, tidyText } from './typed-text';

// The only doors for text from outside: no schema takes a bare string. Messages are keys of the `errors` words.

/** Before anything is looked at: invisible characters and decomposed letters may take more room than what stays of them. */
const mostTyped = (most: number) => most * 4 + 200;

function text(tidy: (typed: string) => string, most: number) {
  return z
    .string('required')
    .max(mostTyped(most), 'tooLong')
    .transform(tidy)
    .refine((tidied) => tidied.length <= most, 'tooLong');
}

const required = (tidied: string) => tidied !== '';

/** One line of text that may be empty. */
export const optionalLine = (most: number) => text(tidyText, most).default('');

/** One line of text. */
export const line = (most: number) => text(tidyText, most).refine(required, { error: 'required', abort: true });

/** Several lines of text. */
export const lines = (most: number) => text(tidyLines, most).refine(required, { error: 'required', abort: true });

/** Several lines of text, or null where nothing was typed. */
export const optionalLines = (most: number) =>
  text(tidyLines, most)
    .default('')
    .transform((tidied) => tidied || null);

/** A person's name, see `isPersonName`. */
export const personName = (most: number, message = 'personName') => line(most).refine(isPersonName, message);

/** A person's name that may be left out. */
export const optionalPersonName = (most: number, message = 'personName') =>
  optionalLine(most).refine((name) => name === '' || isPersonName(name), message);

/** A number that may be left out, such as a telephone’s. */
export const optionalCode = (most: number) => text(tidyCode, most).default('');

/** A coupon, an order number: see `tidyCode`. */
export const code = (most: number) => optionalCode(most).refine(required, { error: 'required', abort: true });

/** A code of exactly so many digits. */
export const digits = (count: number) =>
  text(tidyDigits, 100)
    .default('')
    .refine(required, { error: 'required', abort: true })
    .refine((tidied) => tidied.length === count && /^\d+$/.test(tidied), 'code');

const MOST_EMAIL_CHARACTERS = 254;

/** An address in the one spelling the shop knows; null where nothing was typed. */
export const optionalEmail = () =>
  z
    .string('required')
    .default('')
    .transform((typed, context) => {
      if (tidyText(typed) === '') return null;
      const email = normalizeEmail(typed);
      if (email && email.length <= MOST_EMAIL_CHARACTERS) return email;
      const tooLong = typed.trim().length > MOST_EMAIL_CHARACTERS;
      context.addIssue({ code: 'custom', message: tooLong ? 'tooLong' : 'email' });
      return z.NEVER;
    });

/** An address in the one spelling the shop knows. */
export const email = () =>
  optionalEmail().transform((typed, context) => {
    if (typed !== null) return typed;
    context.addIssue({ code: 'custom', message: 'required' });
    return z.NEVER;
  });

/** What a page wrote and gets back: an id, a value of a list. Not tidied, only refused when it cannot be one. */
export const id = (most = 64, message = 'invalid') =>
  z
    .string(message)
    .min(1, message)
    .max(most, 'invalid')
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u, 'invalid');

/** A token of a link or cookie, in base64url; with `.` and `~` where parts are joined. */
export const token = (least = 20, most = 200) =>
  z
    .string('invalid')
    .min(least, 'invalid')
    .max(most, 'invalid')
    .regex(/^[\w.~-]*$/, 'invalid');

/** A checkbox: ticked or absent. */
export const ticked = () =>
  z
    .literal('1', 'invalid')
    .optional()
    .transform((value) => value === '1');
