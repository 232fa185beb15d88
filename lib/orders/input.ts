import { z } from 'zod';
import { digits, token } from '../platform/typed-field';

/** 256 bits in base64url. */
export const orderTokenInput = z.object({ token: token(43, 43) });

/** The order's token and six digits, with whatever was typed between them. */
export const keepInput = orderTokenInput.extend({
  code: digits(6),
});
