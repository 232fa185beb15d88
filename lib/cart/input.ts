import { z } from 'zod';
import { MAX_PER_LINE } from './rules';

const quantity = z.coerce.number('invalid').int('invalid').min(0, 'invalid').max(MAX_PER_LINE, 'invalid');

export const addToCartInput = z.object({
  variantId: z.string('chooseVariant').min(1, 'chooseVariant').max(64, 'invalid'),
  quantity: quantity.min(1, 'invalid').default(1),
});

export const cartLineInput = z.object({
  variantId: z.string('invalid').min(1, 'invalid').max(64, 'invalid'),
  quantity,
});

export const couponInput = z.object({ coupon: z.string('required').trim().min(1, 'required').max(40, 'tooLong') });
