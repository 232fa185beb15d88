import { z } from 'zod';
import { code, id as machineId, token } from '../platform/typed-field';
import { MAX_CHANGES } from './change';
import { MAX_PER_LINE } from './rules';

const quantity = z.coerce.number('invalid').int('invalid').min(0, 'invalid').max(MAX_PER_LINE, 'invalid');
const id = machineId();
const choice = machineId(40).or(z.literal('')).optional();

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

/** What a line's form asks for. Its buttons say it by name, so that they work without JavaScript. */
const INTENTS = ['set', 'more', 'fewer', 'remove', 'save', 'move'] as const;
export type LineIntent = (typeof INTENTS)[number];

export const cartLineInput = z.object({
  variantId: id,
  /** How many there are, or were. Whoever types too many gets what there is. */
  quantity: z.coerce
    .number('wholeNumber')
    .int('wholeNumber')
    .min(0, 'wholeNumber')
    .transform((typed) => Math.min(typed, MAX_PER_LINE)),
  /** In which list the line is. */
  saved: z.literal('1').optional(),
  intent: z.enum(INTENTS, 'invalid').default('set'),
});

const version = { variantId: id.optional(), productId: id.optional(), color: choice, size: choice };
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add'), quantity: quantity.min(1), ...version }),
  z.object({ kind: z.literal('set'), variantId: id, quantity, saved: z.boolean() }),
]);

/** What an open page sends: its own random name, and its changes under growing numbers. */
export const changesInput = z.object({
  clientId: token(16, 64),
  changes: z.array(z.object({ sequence: z.int().min(1), change })).max(MAX_CHANGES),
});

export const couponInput = z.object({ coupon: code(40) });
