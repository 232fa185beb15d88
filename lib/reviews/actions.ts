'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { errorWords } from '../i18n/error-words';
import { toLocale } from '../i18n/locales';
import { currentShopper } from '../identity/queries';
import { type FormState, formDone, formFailed, parseForm } from '../platform/form-state';
import { deleteReview, writeReview } from './commands';
import { deleteReviewInput, reviewInput } from './input';
import { type Reviewer, reviewerByToken, reviewerOf } from './reviewer';

async function reviewerBy({ productId, token }: { productId: string; token?: string }): Promise<Reviewer | null> {
  return token ? reviewerByToken(productId, token) : reviewerOf(productId, await currentShopper());
}

// `refresh` comes first, so that a refused form, too, is followed by a page that is made anew.

/** Fields: `productId`, `rating`, `author`, `title`, `body` and, where a mailed link is the proof, the order's `token`. */
export async function writeReviewAction(_: FormState, formData: FormData): Promise<FormState> {
  refresh();
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'reviews' });
  const { input, failure } = parseForm(reviewInput, formData, await errorWords(locale));
  if (failure) return failure;
  const reviewer = await reviewerBy(input);
  if (!reviewer) return formFailed(formData, { message: words('notYours') });
  const { productId, token: _token, ...text } = input;
  const written = await writeReview(reviewer, productId, text, locale);
  if (!written.ok) return formFailed(formData, { message: (await errorWords(locale))('tooMany') });
  return formDone(words(written.value));
}

/** Fields: `productId` and, where a mailed link is the proof, the order's `token`. */
export async function deleteReviewAction(_: FormState, formData: FormData): Promise<FormState> {
  refresh();
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'reviews' });
  const { input, failure } = parseForm(deleteReviewInput, formData, await errorWords(locale));
  if (failure) return failure;
  const reviewer = await reviewerBy(input);
  if (!reviewer) return formFailed(formData, { message: words('notYours') });
  await deleteReview(reviewer.identifierIds, input.productId);
  return formDone(words('deleted'));
}
