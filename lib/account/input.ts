import { z } from 'zod';

const MAX_NAME_LENGTH = 60;

/** A first name; letters, spaces and what belongs to names. Links and markup in it would travel into mails. */
export const firstNameInput = z.object({
  firstName: z
    .string()
    .default('')
    .transform((typed) => typed.normalize('NFC').trim().replace(/\s+/g, ' '))
    .pipe(
      z
        .string()
        .max(MAX_NAME_LENGTH, 'tooLong')
        .regex(/^[\p{L}\p{M}'’. -]*$/u, 'invalid'),
    ),
});

const id = z.string().min(1, 'invalid').max(64, 'invalid');
export const addressIdInput = z.object({ id });
export const operationInput = z.object({ operationId: id });
export const identifierInput = z.object({ identifierId: id });
export const sessionInput = z.object({ sessionId: id });
