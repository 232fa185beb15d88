import { z } from 'zod';
import { line, id as machineId, optionalLine } from '../platform/typed-field';
import { LIST_NAME_LENGTH } from './rules';

const id = machineId();

export const heartInput = z.object({
  productId: id,
  hearted: z
    .enum(['0', '1'], 'invalid')
    .transform((flag) => flag === '1')
    .optional(),
});

const name = line(LIST_NAME_LENGTH);

export const listInput = z.object({ list: id });
export const newListInput = z.object({ name });
export const renameListInput = z.object({ list: id, name });
export const moveHeartInput = z.object({ productId: id, from: id, to: id, copy: z.literal('1').optional() });
export const moveToCartInput = z.object({ variantId: id, list: id });

/** From the menu of a heart: the lists that were ticked, and a new one if a name was typed. */
export const chooseListsInput = z.object({
  productId: id,
  lists: z.array(id).max(100),
  newList: optionalLine(LIST_NAME_LENGTH),
});
