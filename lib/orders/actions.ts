'use server';

import { after } from 'next/server';
import { transaction } from '@/db/client';
import { formatMoment } from '@/lib/i18n/dates';
import { emailInput } from '@/lib/identity/input';
import { getRequestContext } from '@/lib/identity/request';
import { defineAction } from '../identity/action';
import { tokenInput } from '../identity/input';
import { consumeNetworkRateLimit, consumeRateLimit } from '../identity/rate-limit';
import { finishEmailVerification, finishEmailVerificationByLink, startEmailVerification } from '../identity/sign-in';
import { chosenMarket } from '../market/queries';
import { formAsks } from '../platform/form-state';
import { newId } from '../platform/id';
import { putIntoCart } from './again';
import { cancelOrder, mailOrderLinks } from './commands';
import { keepInput, orderTokenInput } from './input';
import { keepAddressAfter } from './keep-address';
import { getOrderByToken } from './queries';
import { announceReturn, cancelReturn, correctComment } from './returns/commands';
import { cancelReturnInput, commentInput, goodsOf, returnInput } from './returns/input';
import { firstNameOf } from './rules';
import { actOnWithdrawals, receiveWithdrawal } from './withdrawals/commands';
import { withdrawalInput } from './withdrawals/input';

const MAILS_PER_ADDRESS = { limit: 3, windowInMinutes: 60 };
const MAILS_PER_NETWORK = { limit: 30, windowInMinutes: 60 };

/** Field: `token` of the order, which is the proof. */
export const cancelOrderAction = defineAction(
  { input: orderTokenInput, words: 'orders', who: 'none', refresh: true },
  async ({ input, words, done, failed }) => {
    const cancelled = await cancelOrder(input.token);
    return cancelled.ok ? done() : failed({ message: words('cancel.tooLate') });
  },
);

/** Field: `token`. Puts what is still there into the cart, and says what is not, or is fewer. */
export const orderAgainAction = defineAction(
  { input: orderTokenInput, words: 'orders', who: 'ensure', refresh: true },
  async ({ input, locale, words, ensure, done, failed }) => {
    const order = await getOrderByToken(input.token);
    if (!order) return failed({ message: words('again.none') });
    const { pieces, missing, fewer } = await putIntoCart(await ensure(), order, (await chosenMarket(locale)).market);
    const sentences = [
      pieces > 0 ? words('again.done', { count: pieces }) : words('again.none'),
      ...missing.map((name) => words('again.missing', { name })),
      ...fewer.map((name) => words('again.fewer', { name })),
    ];
    return pieces > 0 ? done(sentences.join(' ')) : failed({ message: sentences.join(' ') });
  },
);

/** Fields: `token` of the order, `returnId`, `comment`, and `quantity-<position>` and `reason-<position>` of each line. */
export const announceReturnAction = defineAction(
  { input: returnInput, words: 'orders', who: 'none', refresh: true },
  async ({ input: { token, returnId, comment }, formData, words, failed, goTo }) => {
    const announced = await announceReturn(token, { id: returnId, comment, goods: goodsOf(formData) });
    if (!announced.ok) return failed({ message: words(`return.problem.${announced.code}`) });
    return goTo(`/orders/${token}/return/${returnId}`);
  },
);

/** Fields: `token`, `returnId`, and `comment`, which is removed when it is empty. */
export const correctCommentAction = defineAction(
  { input: commentInput, words: 'orders', who: 'none', refresh: true },
  async ({ input, words, done, failed }) => {
    const corrected = await correctComment(input.token, input.returnId, input.comment);
    return corrected ? done(words('return.ownComment.changed')) : failed({ message: words('return.problem.unknown') });
  },
);

/** Fields: `token` of the order and `returnId`. */
export const cancelReturnAction = defineAction(
  { input: cancelReturnInput, words: 'orders', who: 'none', refresh: true },
  async ({ input, words, done, failed }) => {
    const calledOff = await cancelReturn(input.token, input.returnId);
    return calledOff.ok ? done(words('return.callOff.done')) : failed({ message: words('return.callOff.tooLate') });
  },
);

/**
 * Fields: `name`, `orderNumber`, `email`; in the second step `declaration` and `step`, too. The answer, and the time it takes, are
 * the same whether or not there is such an order: what follows happens after the response.
 */
export const withdrawAction = defineAction(
  { input: withdrawalInput, words: 'orders', who: 'none', refresh: false },
  async ({ input, locale, words, done, failed }) => {
    const { declaration, step, ...declared } = input;
    if (step === 'change') return formAsks(declared);
    if (step !== 'confirm' || !declaration) return formAsks({ ...declared, declaration: newId() });
    const { network } = await getRequestContext();
    const received = await receiveWithdrawal(declaration, { ...declared, locale }, network);
    if (!received.ok) return failed({ message: words('withdraw.tooMany') });
    after(actOnWithdrawals);
    return done(words('withdraw.done', { ...declared, at: formatMoment(received.value, locale) }));
  },
);

/** Field: `email`. The answer is the same for every address; looking up and mailing happen after the response. */
export const findOrdersAction = defineAction(
  { input: emailInput, words: 'orders', who: 'none', refresh: true },
  async ({ input: { email }, locale, words, done }) => {
    const { network } = await getRequestContext();
    after(async () => {
      const allowed = await transaction(async (tx) => {
        const ofNetwork = await consumeNetworkRateLimit(tx, 'orders-find:network', network, MAILS_PER_NETWORK);
        return ofNetwork && (await consumeRateLimit(tx, `orders-find:${email}`, MAILS_PER_ADDRESS));
      });
      if (allowed) await mailOrderLinks(email, locale);
    });
    return done(words('find.sent', { email }));
  },
);

/** Field: `token`. Sends a code to the order's own address: typing another one never adopts an order. */
export const keepOrderAction = defineAction(
  { input: orderTokenInput, words: 'orders', who: 'none', refresh: true },
  async ({ input, locale, words, failed, goTo }) => {
    const order = await getOrderByToken(input.token);
    if (!order?.email || !order.guestEmailIdentifierId) return failed();
    const sent = await startEmailVerification({
      purpose: 'keep-order',
      email: order.email,
      locale,
      payload: { next: '/account', firstName: firstNameOf(order.address.name), orderId: order.id },
      about: order.number,
    });
    return sent.ok ? goTo(`/orders/${order.token}/keep`) : failed({ message: words('keep.problem.too-many') });
  },
);

/**
 * Field: the `code` from the mail. Signs in, makes the account at the first proof, puts the order's address into
 * its address book, and goes where it tells what was joined.
 */
export const finishKeepingAction = defineAction(
  { input: keepInput, words: 'orders', who: 'none', refresh: true },
  async ({ input, words, failed, goTo }) => {
    const finished = await finishEmailVerification(input.code);
    if (!finished.ok) return failed({ errors: { code: words(`keep.problem.${finished.code}`) } });
    await keepAddressAfter(finished.value);
    return goTo(finished.value.next);
  },
);

/** The same by the button behind the link in the mail. Field: the link's `token`. */
export const finishKeepingByLinkAction = defineAction(
  { input: null, words: 'identity', who: 'none', refresh: true },
  async ({ read, words, failed, goTo }) => {
    const link = read(tokenInput);
    const finished = link && (await finishEmailVerificationByLink(link.token));
    if (finished?.ok) {
      await keepAddressAfter(finished.value);
      return goTo(finished.value.next);
    }
    return failed({ message: words(`failures.${finished?.code ?? 'unknown'}`) });
  },
);
