import { z } from 'zod';
import { containsLink } from '../platform/contains-link';
import { line, lines, id as machineId, token as machineToken, personName } from '../platform/typed-field';
import { LENGTHS } from './rules';

const words = (text: typeof line, { min, max }: { min: number; max: number }) =>
  text(max)
    .refine((typed) => typed.length >= min, 'tooShort')
    .refine((typed) => !containsLink(typed), 'noLinks');

const id = machineId();
/** The order's token, where a mailed link is the proof; absent for who is signed in. */
const token = machineToken(43, 43).optional();

export const reviewInput = z.object({
  productId: id,
  token,
  rating: z.coerce.number('chooseStars').int('chooseStars').min(1, 'chooseStars').max(5, 'chooseStars'),
  author: personName(LENGTHS.author.max),
  title: words(line, LENGTHS.title),
  body: words(lines, LENGTHS.body),
});

export const deleteReviewInput = z.object({ productId: id, token });

export type ReviewText = Pick<z.infer<typeof reviewInput>, 'rating' | 'author' | 'title' | 'body'>;
