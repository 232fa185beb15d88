import { z } from 'zod';
import { MAX_LINES, MAX_PER_LINE } from '@/lib/cart/rules';
import { optionalLines, token } from '@/lib/platform/typed-field';
import { orderTokenInput } from '../input';
import { backField } from './fields';
import { RETURN_REASONS } from './rules';

const quantity = z.coerce.number('invalid').int('invalid').min(0, 'invalid').max(MAX_PER_LINE, 'invalid');
const reason = z.enum(RETURN_REASONS).nullable().catch(null);

const returnId = token(16, 64);

export const returnInput = orderTokenInput.extend({
  returnId,
  comment: optionalLines(500),
});

export const commentInput = orderTokenInput.extend({ returnId, comment: optionalLines(500) });

export const cancelReturnInput = orderTokenInput.extend({ returnId });

/**
 * Fields `back-<position>` (ticked), `quantity-<position>` where there are several, and `reason-<position>`. What is not ticked
 * stays, whatever else is said about it; what is no number counts as one.
 */
export function goodsOf(formData: FormData) {
  return Array.from({ length: MAX_LINES }, (_, position) => ({
    position,
    quantity: formData.has(backField(position))
      ? quantity.catch(1).parse(formData.get(`quantity-${position}`) ?? 1)
      : 0,
    reason: reason.parse(formData.get(`reason-${position}`)),
  })).filter((line) => line.quantity > 0);
}
