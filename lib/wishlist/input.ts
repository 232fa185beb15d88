import { z } from 'zod';
import { LIST_NAME_LENGTH } from './rules';

const id = z.string('invalid').min(1, 'invalid').max(64, 'invalid');

export const heartInput = z.object({
  productId: id,
  hearted: z
    .enum(['0', '1'], 'invalid')
    .transform((flag) => flag === '1')
    .optional(),
});

const name = z.string('required').trim().min(1, 'required').max(LIST_NAME_LENGTH, 'tooLong');

export const listInput = z.object({ list: id });
export const newListInput = z.object({ name });
export const renameListInput = z.object({ list: id, name });
export const moveHeartInput = z.object({ productId: id, from: id, to: id, copy: z.literal('1').optional() });
export const moveToCartInput = z.object({ variantId: id, list: id });

/** From the menu of a heart: the lists that were ticked, and a new one if a name was typed. */
export const chooseListsInput = z.object({
  productId: id,
  lists: z.array(id).max(100),
  newList: z.string().trim().max(LIST_NAME_LENGTH, 'tooLong'),
});
