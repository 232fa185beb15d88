'use server';

import { revalidateProducts } from '../catalog/revalidation';
import { defineAction } from '../identity/action';
import type { Shopper } from '../identity/shopper';
import { deleteReview, writeReview } from './commands';
import { deleteReviewInput, reviewInput } from './input';
import { type Reviewer, reviewerByToken, reviewerOf } from './reviewer';

async function reviewerBy(
  { productId, token }: { productId: string; token?: string },
  shopper: Shopper,
): Promise<Reviewer | null> {
  return token ? reviewerByToken(productId, token) : reviewerOf(productId, shopper);
}

/** Fields: `productId`, `rating`, `author`, `title`, `body` and, where a mailed link is the proof, the order's `token`. */
export const writeReviewAction = defineAction(
  { input: reviewInput, words: 'reviews', who: 'shopper', refresh: true },
  async ({ input, locale, words, shopper, errorWord, done, failed }) => {
    const reviewer = await reviewerBy(input, shopper);
    if (!reviewer) return failed({ message: words('notYours') });
    const { productId, token: _token, ...text } = input;
    const written = await writeReview(reviewer, productId, text, locale);
    return written.ok ? done(words(written.value)) : failed({ message: errorWord('tooMany') });
  },
);

/** Fields: `productId` and, where a mailed link is the proof, the order's `token`. */
export const deleteReviewAction = defineAction(
  { input: deleteReviewInput, words: 'reviews', who: 'shopper', refresh: true },
  async ({ input, words, shopper, done, failed }) => {
    const reviewer = await reviewerBy(input, shopper);
    if (!reviewer) return failed({ message: words('notYours') });
    await deleteReview(reviewer.identifierIds, input.productId);
    revalidateProducts([input.productId]);
    return done(words('deleted'));
  },
);
