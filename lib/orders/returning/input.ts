import { z } from 'zod';
import { MAX_LINES, MAX_PER_LINE } from '@/lib/cart/rules';
import { optionalLines, token } from '@/lib/typed-field';
import { orderTokenInput } from '../input';
import { RETURN_REASONS } from './rules';

const quantity = z.coerce.number('invalid').int('invalid').min(0, 'invalid').max(MAX_PER_LINE, 'invalid');
const reason = z.enum(RETURN_REASONS).nullable().catch(null);

const returnId = token(16, 64);

export const returnInput = orderTokenInput.extend({
  returnId,
  comment: optionalLines(500),
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
