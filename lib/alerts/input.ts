import { z } from 'zod';
import { id as machineId, optionalEmail, token } from '../platform/typed-field';
import { NOTICE_KINDS } from './rules';

const id = machineId(120);

export const noticeInput = z.object({
  kind: z.enum(NOTICE_KINDS, 'invalid'),
  variantId: id,
  surface: z.enum(['product', 'wishlist'], 'invalid').default('product'),
  /** Empty where this browser has confirmed its address already: then one click is enough. */
  email: optionalEmail(),
});

/** The button of the confirmation page, with what was ticked there. */
export const noticeTokenInput = z.object({
  token: token(),
  joinAsking: z.literal('1', 'invalid').optional(),
  joinOwn: z.literal('1', 'invalid').optional(),
});

/** `portal` is the pass of a mailed link; absent where the browser itself is recognized. */
export const removeNoticeInput = z.object({ id, portal: token(0).optional() });
