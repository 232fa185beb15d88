import { z } from 'zod';
import { PERSONAL_PAGES } from './view';

const id = z.string().min(1).max(80);
const epoch = z.int().min(0);

export const personalRequestInput = z.object({
  page: z.enum(PERSONAL_PAGES).catch('other'),
  /** Address of the product on the screen. */
  product: id.optional().catch(undefined),
});

export const eventInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('viewed'), productId: id, epoch }),
  z.object({ kind: z.literal('searched'), query: z.string().trim().min(1).max(120), epoch }),
]);

export const dismissalInput = z.object({
  subjectKind: z.enum(['product', 'family'], 'invalid'),
  subjectId: z.string('invalid').min(1, 'invalid').max(80, 'invalid'),
});
