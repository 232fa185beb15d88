import { z } from 'zod';

export const heartInput = z.object({
  productId: z.string('invalid').min(1, 'invalid').max(64, 'invalid'),
  hearted: z
    .enum(['0', '1'], 'invalid')
    .transform((flag) => flag === '1')
    .optional(),
});
