import { z } from 'zod';
import { MAX_PER_LINE } from './rules';

const quantity = z.coerce.number('invalid').int('invalid').min(0, 'invalid').max(MAX_PER_LINE, 'invalid');
const id = z.string('invalid').min(1, 'invalid').max(64, 'invalid');
const choice = z.string('invalid').max(40, 'invalid').optional();

/** Either a variant, or a product with what was chosen on its axes. */
export const addToCartInput = z
  .object({
    variantId: id.optional(),
    productId: id.optional(),
    color: choice,
    size: choice,
    quantity: quantity.min(1, 'invalid').default(1),
  })
  .refine(({ variantId, productId }) => variantId || productId, { message: 'chooseVariant', path: ['variantId'] });

export const cartLineInput = z.object({ variantId: id, quantity });

export const couponInput = z.object({ coupon: z.string('required').trim().min(1, 'required').max(40, 'tooLong') });
