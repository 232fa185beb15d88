import { z } from 'zod';
import { containsLink, LENGTHS } from './rules';

/** Letters decide over how long a text is, blanks do not. */
const words = ({ min, max }: { min: number; max: number }) =>
  z
    .string('required')
    .trim()
    .min(1, 'required')
    .min(min, 'tooShort')
    .max(max, 'tooLong')
    .refine((text) => !containsLink(text), 'noLinks');

const id = z.string('invalid').min(1, 'invalid').max(64, 'invalid');
/** The order's token, where a mailed link is the proof; absent for who is signed in. */
const token = z
  .string('invalid')
  .regex(/^[\w-]{43}$/, 'invalid')
  .optional();

export const reviewInput = z.object({
  productId: id,
  token,
  rating: z.coerce.number('chooseStars').int('chooseStars').min(1, 'chooseStars').max(5, 'chooseStars'),
  author: words(LENGTHS.author),
  title: words(LENGTHS.title),
  body: words(LENGTHS.body),
});

export const deleteReviewInput = z.object({ productId: id, token });

export type ReviewText = Pick<z.infer<typeof reviewInput>, 'rating' | 'author' | 'title' | 'body'>;
