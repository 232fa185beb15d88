import { z } from 'zod';
import { MAX_LINES, MAX_PER_LINE } from '@/lib/cart/rules';
import { orderTokenInput } from '../input';
import { RETURN_REASONS } from './rules';

const quantity = z.coerce.number('invalid').int('invalid').min(0, 'invalid').max(MAX_PER_LINE, 'invalid');
const reason = z.enum(RETURN_REASONS).nullable().catch(null);

const returnId = z.string('invalid').min(16, 'invalid').max(64, 'invalid');

export const returnInput = orderTokenInput.extend({
  returnId,
  comment: z
    .string()
    .default('')
    .transform((typed) => typed.replace(/\r\n/g, '\n').trim() || null)
    .pipe(z.string().max(500, 'tooLong').nullable()),
});

export const calledOffInput = orderTokenInput.extend({ returnId });

/** Fields `quantity-<position>` and `reason-<position>`; what is no number counts as none. */
export function goodsOf(formData: FormData) {
  return Array.from({ length: MAX_LINES }, (_, position) => ({
    position,
    quantity: quantity.catch(0).parse(formData.get(`quantity-${position}`) ?? 0),
    reason: reason.parse(formData.get(`reason-${position}`)),
  })).filter((line) => line.quantity > 0);
}
