'use server';

import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { refreshStocks } from '@/lib/checkout/after-payment';
import { refundOrder } from '@/lib/checkout/settling/commands';
import { type FormState, formAsks, formDone, parseForm } from '@/lib/form-state';
import { errorWords } from '@/lib/i18n/error-words';
import { toLocale } from '@/lib/i18n/locales';
import { newId } from '@/lib/id';
import { deliverDueMails } from '@/lib/mail/delivery';
import { formatMoment } from '../dates';
import { actOnWithdrawals, receiveWithdrawal } from './commands';
import { withdrawalInput } from './input';

/**
 * Fields: `name`, `orderNumber`, `email`; in the second step `declaration` and `step`, too. The answer, and the time it takes, are
 * the same whether or not there is such an order: what follows happens after the response.
 */
export async function withdrawAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const { input, failure } = parseForm(withdrawalInput, formData, await errorWords(locale));
  if (failure) return failure;
  const { declaration, step, ...declared } = input;
  if (step === 'change') return formAsks(declared);
  if (step !== 'confirm' || !declaration) return formAsks({ ...declared, declaration: newId() });
  const receivedAt = await receiveWithdrawal(declaration, { ...declared, locale });
  after(async () => {
    for (const { orderId, stock } of await actOnWithdrawals()) {
      await refundOrder(orderId);
      refreshStocks(stock);
    }
    await deliverDueMails();
  });
  const words = await getTranslations({ locale, namespace: 'orders.withdraw' });
  return formDone(words('done', { ...declared, at: formatMoment(receivedAt, locale) }));
}
