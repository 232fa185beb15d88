'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { type FormState, formFailed, parseForm } from '@/lib/form-state';
import { errorWords } from '@/lib/i18n/error-words';
import { toLocale } from '@/lib/i18n/locales';
import { redirectTo } from '@/lib/i18n/redirect-to';
import { sendAfterResponse } from '@/lib/mail/kick';
import { announceReturn } from './commands';
import { goodsOf, returnInput } from './input';

/** Fields: `token` of the order, `returnId`, `comment`, and `quantity-<position>` and `reason-<position>` of each line. */
export async function announceReturnAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'orders.return' });
  const { input, failure } = parseForm(returnInput, formData, await errorWords(locale));
  refresh();
  if (failure) return failure;
  const { token, returnId, comment } = input;
  const announced = await announceReturn(token, { id: returnId, comment, goods: goodsOf(formData) });
  if (!announced.ok) return formFailed(formData, { message: words(`problem.${announced.code}`) });
  sendAfterResponse();
  redirectTo(locale, `/orders/${token}/return/${returnId}`);
}
