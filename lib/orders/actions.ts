'use server';

import { refresh } from 'next/cache';
import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { transaction } from '@/db/client';
import { refreshStocks } from '../checkout/after-payment';
import { emailInput } from '../checkout/input';
import { refundOrder } from '../checkout/settling/commands';
import { type FormState, formDone, formFailed, parseForm } from '../form-state';
import { errorWords } from '../i18n/error-words';
import { toLocale } from '../i18n/locales';
import { takeAttempt } from '../identity/limits';
import { deliverDueMails } from '../mail/delivery';
import { cancelOrder, mailOrderLinks } from './commands';
import { orderTokenInput } from './input';

const MAILS_PER_ADDRESS = { limit: 3, windowInMinutes: 60 };

/** Field: `token` of the order, which is the proof. */
export async function cancelOrderAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'orders' });
  const { input, failure } = parseForm(orderTokenInput, formData, await errorWords(locale));
  if (failure) return failure;
  const cancelled = await cancelOrder(input.token);
  refresh();
  if (!cancelled.ok) return formFailed(formData, { message: words('cancel.tooLate') });
  await refundOrder(cancelled.value.orderId);
  refreshStocks(cancelled.value.stock);
  return formDone();
}

/** Field: `email`. The answer is the same for every address; looking up and mailing happen after the response. */
export async function findOrdersAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'orders' });
  const { input, failure } = parseForm(emailInput, formData, await errorWords(locale));
  if (failure) return failure;
  after(async () => {
    const key = `orders-find:${input.email}`;
    if (!(await transaction((tx) => takeAttempt(tx, key, MAILS_PER_ADDRESS)))) return;
    await mailOrderLinks(input.email, locale);
    await deliverDueMails();
  });
  return formDone(words('find.sent', { email: input.email }));
}
