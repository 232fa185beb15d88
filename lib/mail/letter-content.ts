import type { Letter } from './commands';
import type { Content } from './content';
import { accountDeleted, accountUnused, dataDownloaded, securityNotice } from './letters/account';
import { confirmContact, preferencesLink, privacyLink, welcome } from './letters/contact';
import { backInStock, confirmNotice, priceDrop } from './letters/notices';
import {
  orderCancelled,
  orderConfirmed,
  orderDelivered,
  orderSent,
  orderStatusLink,
  orderUnpaid,
  paymentReminder,
} from './letters/orders';
import { returnAnnounced, returnCalledOff, returnReceived } from './letters/returns';
import { keepOrderCode, signInCode, stepUpCode } from './letters/sign-in';
import { withdrawalReceived, withdrawalUnknown } from './letters/withdrawals';
import type { MailWords } from './words';

/** What a mail of any kind says, in the language of `words`. */
export function contentOf(letter: Letter, words: MailWords): Content {
  switch (letter.kind) {
    case 'confirm-contact':
      return confirmContact(letter.data, words);
    case 'confirm-notice':
      return confirmNotice(letter.data, words);
    case 'back-in-stock':
      return backInStock(letter.data, words);
    case 'price-drop':
      return priceDrop(letter.data, words);
    case 'welcome':
      return welcome(letter.data, words);
    case 'sign-in-code':
      return signInCode(letter.data, words);
    case 'keep-order-code':
      return keepOrderCode(letter.data, words);
    case 'step-up-code':
      return stepUpCode(letter.data, words);
    case 'order-confirmed':
      return orderConfirmed(letter.data, words, letter.locale);
    case 'payment-reminder':
      return paymentReminder(letter.data, words);
    case 'order-unpaid':
      return orderUnpaid(letter.data, words);
    case 'order-sent':
      return orderSent(letter.data, words);
    case 'order-delivered':
      return orderDelivered(letter.data, words);
    case 'order-cancelled':
      return orderCancelled(letter.data, words);
    case 'return-announced':
      return returnAnnounced(letter.data, words);
    case 'return-called-off':
      return returnCalledOff(letter.data, words);
    case 'return-received':
      return returnReceived(letter.data, words);
    case 'withdrawal-received':
      return withdrawalReceived(letter.data, words);
    case 'withdrawal-unknown':
      return withdrawalUnknown(letter.data, words);
    case 'order-status-link':
      return orderStatusLink(letter.data, words);
    case 'security-notice':
      return securityNotice(letter.data, words);
    case 'preferences-link':
      return preferencesLink(letter.data, words);
    case 'privacy-link':
      return privacyLink(letter.data, words);
    case 'account-deleted':
      return accountDeleted(letter.data, words);
    case 'account-unused':
      return accountUnused(letter.data, words);
    case 'data-downloaded':
      return dataDownloaded(letter.data, words);
  }
}
