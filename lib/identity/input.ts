import { z } from 'zod';
import { normalizeEmail, safeNext } from './rules';

const MAX_EMAIL_LENGTH = 254;
const CODE_LENGTH = 6;

/** An address as people type it, made the one spelling the shop knows. Messages are keys of the `errors` words. */
const emailField = z
  .string('required')
  .trim()
  .min(1, 'required')
  .max(MAX_EMAIL_LENGTH, 'tooLong')
  .transform((typed, context) => {
    const email = normalizeEmail(typed);
    if (email) return email;
    context.addIssue({ code: 'custom', message: 'email' });
    return z.NEVER;
  });

const nextField = z
  .unknown()
  .optional()
  .transform((next) => safeNext(next));

export const signInInput = z.object({
  email: emailField,
  next: nextField,
  sharedDevice: z
    .string()
    .optional()
    .transform((ticked) => ticked === '1'),
});

/** Six digits, with whatever spaces and dashes people and mail programs put between them. */
export const codeInput = z.object({
  code: z
    .string('required')
    .transform((typed) => typed.replace(/[\s-]/g, ''))
    .pipe(
      z
        .string()
        .min(1, 'required')
        .regex(new RegExp(`^\\d{${CODE_LENGTH}}$`), 'code'),
    ),
});

export const tokenInput = z.object({ token: z.string().min(20).max(100) });

export const stepUpInput = z.object({ scope: z.string().min(1, 'invalid').max(40, 'invalid'), next: nextField });
