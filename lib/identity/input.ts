import { z } from 'zod';
import { digits, email, id, ticked, token } from '../platform/typed-field';
import { safeNext } from './rules';

const CODE_LENGTH = 6;

const nextField = z
  .unknown()
  .optional()
  .transform((next) => safeNext(next));

export const emailInput = z.object({ email: email() });

export const signInInput = z.object({ email: email(), next: nextField, sharedDevice: ticked() });

/** Six digits, with whatever spaces and dashes people and mail programs put between them. */
export const codeInput = z.object({ code: digits(CODE_LENGTH) });

export const tokenInput = z.object({ token: token(20, 100) });

export const stepUpInput = z.object({ scope: id(40), next: nextField });
