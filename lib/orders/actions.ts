'use server';

import { refresh } from 'next/cache';
import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { transaction } from '@/db/client';
import { formatMoment } from '@/lib/i18n/dates';
import { emailInput } from '@/lib/identity/input';
import { whereFrom } from '@/lib/identity/request';
import { errorWords } from '../i18n/error-words';
import { toLocale } from '../i18n/locales';
import { redirectTo } from '../i18n/redirect-to';
import { tokenInput } from '../identity/input';
import { takeAttempt, takeNetworkAttempt } from '../identity/limits';
import { finishMailProof, finishMailProofByLink, startMailProof } from '../identity/sign-in';
import { ensureOwner } from '../identity/visitor';
import { chosenMarket } from '../market/queries';
import { type FormState, formAsks, formDone, formFailed, parseForm } from '../platform/form-state';
import { newId } from '../platform/id';
import { putIntoCart } from './again';
import { cancelOrder, mailOrderLinks } from './commands';
import { keepInput, orderTokenInput } from './input';
import { keepAddressAfter } from './keep-address';
import { getOrderByToken } from './queries';
import { announceReturn, callOffReturn, correctComment } from './returns/commands';
import { calledOffInput, commentInput, goodsOf, returnInput } from './returns/input';
import { firstNameOf } from './rules';
import { actOnWithdrawals, receiveWithdrawal } from './withdrawals/commands';
import { withdrawalInput } from './withdrawals/input';

const MAILS_PER_ADDRESS = { limit: 3, windowInMinutes: 60 };
const MAILS_PER_NETWORK = { limit: 30, windowInMinutes: 60 };

/** A failed answer on a page that reads cookies: see `failed` in `lib/checkout/actions.ts`. */
function failed(failure: FormState): FormState {
  refresh();
  return failure;
}

/** Field: `token` of the order, which is the proof. */
export async function cancelOrderAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'orders' });
  const { input, failure } = parseForm(orderTokenInput, formData, await errorWords(locale));
  if (failure) return failed(failure);
  const cancelled = await cancelOrder(input.token);
  refresh();
  if (!cancelled.ok) return failed(formFailed(formData, { message: words('cancel.tooLate') }));
  return formDone();
}

/** Field: `token`. Puts what is still there into the cart, and says what is not, or is fewer. */
export async function orderAgainAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'orders.again' });
  const { input, failure } = parseForm(orderTokenInput, formData, await errorWords(locale));
  refresh();
  if (failure) return failure;
  const order = await getOrderByToken(input.token);
  if (!order) return formFailed(formData, { message: words('none') });
  const { pieces, missing, fewer } = await putIntoCart(await ensureOwner(), order, (await chosenMarket(locale)).market);
  const sentences = [
    pieces > 0 ? words('done', { count: pieces }) : words('none'),
    ...missing.map((name) => words('missing', { name })),
    ...fewer.map((name) => words('fewer', { name })),
  ];
  return pieces > 0 ? formDone(sentences.join(' ')) : formFailed(formData, { message: sentences.join(' ') });
}

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
  redirectTo(locale, `/orders/${token}/return/${returnId}`);
}

/** Fields: `token`, `returnId`, and `comment`, which is removed when it is empty. */
export async function correctCommentAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'orders' });
  const { input, failure } = parseForm(commentInput, formData, await errorWords(locale));
  if (failure) return failed(failure);
  const corrected = await correctComment(input.token, input.returnId, input.comment);
  if (!corrected) return failed(formFailed(formData, { message: words('return.problem.unknown') }));
  refresh();
  return formDone(words('return.ownComment.changed'));
}

/** Fields: `token` of the order and `returnId`. */
export async function callOffReturnAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'orders.return.callOff' });
  const { input, failure } = parseForm(calledOffInput, formData, await errorWords(locale));
  refresh();
  if (failure) return failure;
  const calledOff = await callOffReturn(input.token, input.returnId);
  if (!calledOff.ok) return formFailed(formData, { message: words('tooLate') });
  return formDone(words('done'));
}

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
  const { network } = await whereFrom();
  const received = await receiveWithdrawal(declaration, { ...declared, locale }, network);
  const words = await getTranslations({ locale, namespace: 'orders.withdraw' });
  if (!received.ok) return formFailed(formData, { message: words('tooMany') });
  after(actOnWithdrawals);
  return formDone(words('done', { ...declared, at: formatMoment(received.value, locale) }));
}

/** Field: `email`. The answer is the same for every address; looking up and mailing happen after the response. */
export async function findOrdersAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'orders' });
  const { input, failure } = parseForm(emailInput, formData, await errorWords(locale));
  if (failure) return failed(failure);
  const { network } = await whereFrom();
  after(async () => {
    const allowed = await transaction(async (tx) => {
      const ofNetwork = await takeNetworkAttempt(tx, 'orders-find:network', network, MAILS_PER_NETWORK);
      return ofNetwork && (await takeAttempt(tx, `orders-find:${input.email}`, MAILS_PER_ADDRESS));
    });
    if (!allowed) return;
    await mailOrderLinks(input.email, locale);
  });
  return formDone(words('find.sent', { email: input.email }));
}

/** Field: `token`. Sends a code to the order's own address: typing another one never adopts an order. */
export async function keepOrderAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'orders' });
  const { input, failure } = parseForm(orderTokenInput, formData, await errorWords(locale));
  if (failure) return failed(failure);
  const order = await getOrderByToken(input.token);
  if (!order?.email || !order.guestEmailIdentifierId) return failed(formFailed(formData, {}));
  const sent = await startMailProof({
    purpose: 'keep-order',
    email: order.email,
    locale,
    payload: { next: '/account', firstName: firstNameOf(order.address.name), orderId: order.id },
    about: order.number,
  });
  if (!sent.ok) return failed(formFailed(formData, { message: words('keep.problem.too-many') }));
  redirectTo(locale, `/orders/${order.token}/keep`);
}

/**
 * Field: the `code` from the mail. Signs in, makes the account at the first proof, puts the order's address into
 * its address book, and goes where it tells what was joined.
 */
export async function finishKeepingAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'orders' });
  const { input, failure } = parseForm(keepInput, formData, await errorWords(locale));
  if (failure) return failed(failure);
  const finished = await finishMailProof(input.code);
  if (!finished.ok) return failed(formFailed(formData, { errors: { code: words(`keep.problem.${finished.code}`) } }));
  await keepAddressAfter(finished.value);
  redirectTo(locale, finished.value.next);
}

/** The same by the button behind the link in the mail. Field: the link's `token`. */
export async function finishKeepingByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const { data } = tokenInput.safeParse(Object.fromEntries(formData));
  const finished = data ? await finishMailProofByLink(data.token) : null;
  if (finished?.ok) {
    await keepAddressAfter(finished.value);
    redirectTo(locale, finished.value.next);
  }
  const words = await getTranslations({ locale, namespace: 'identity' });
  return failed(formFailed(formData, { message: words(`failures.${finished?.code ?? 'unknown'}`) }));
}
