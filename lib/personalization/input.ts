import { z } from 'zod';
import { line, id as machineId } from '../platform/typed-field';
import { PERSONAL_PAGES } from './view';

const id = machineId(80);
const epoch = z.int().min(0);

export const personalRequestInput = z.object({
  page: z.enum(PERSONAL_PAGES).catch('other'),
  /** Address of the product on the screen. */
  product: id.optional().catch(undefined),
});

export const eventInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('viewed'), productId: id, epoch }),
  z.object({ kind: z.literal('searched'), query: line(120), epoch }),
]);

/** The pressed button says what: `product:<id>` for "not for me", `family:<name>` for "less of this". */
export const dismissalInput = z.object({
  subject: machineId(90)
    .refine((value) => /^(product|family):.{1,80}$/.test(value), 'invalid')
    .transform((value) => ({
      subjectKind: value.startsWith('product:') ? ('product' as const) : ('family' as const),
      subjectId: value.slice(value.indexOf(':') + 1),
    })),
});
