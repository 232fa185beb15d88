import { z } from 'zod';

/** 256 bits in base64url. */
export const orderTokenInput = z.object({ token: z.string('invalid').regex(/^[\w-]{43}$/, 'invalid') });
