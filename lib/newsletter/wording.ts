import 'server-only';
import type { Wording } from '../consent/wording';
import type { Locale } from '../i18n/locales';
import de from '../i18n/messages/de/newsletter.json';
import en from '../i18n/messages/en/newsletter.json';
import pl from '../i18n/messages/pl/newsletter.json';
import { wordsOf } from '../i18n/words';
import type { UnsubscribeScope } from '../mail/unsubscribe-token';
import { type ContactSurface, WELCOME } from './rules';

/** What stands on the screens where the newsletter is asked for, confirmed and ended, without the address that is named there. */
const wordsIn = wordsOf<typeof en>({ en, de, pl });
const percent = WELCOME.percent / 100;

const wording = (locale: Locale, ...lines: string[]): Wording => ({ locale, text: lines.join('\n') });

/** The first step of a double opt-in: the form of the newsletter, or that of the wishlist. */
export function requestWording(surface: ContactSurface, locale: Locale): Wording {
  const words = wordsIn(locale);
  const fields = [words('firstName'), words('email'), words('emailHint')];
  if (surface === 'newsletter') {
    const promise = words.markup('promise', { privacy: (text) => text });
    return wording(locale, ...fields, words('submit'), promise);
  }
  const offer = [words('keep.title'), words('keep.text', { percent })];
  return wording(locale, ...offer, ...fields, words('keep.letter'), words('keep.submit'));
}

/** The second step: the page behind the link of the confirmation mail. */
export function confirmationWording(locale: Locale): Wording {
  const words = wordsIn(locale);
  return wording(
    locale,
    words('confirm.title'),
    words('confirm.what'),
    words('confirm.whatAddress'),
    words('confirm.whatLetter'),
    words('confirm.whatCoupon', { percent }),
    words('confirm.whatBrowser'),
    words('confirm.button'),
    words('confirm.no'),
  );
}

/** One box of the preferences. */
export function preferencesWording(purpose: 'newsletter' | 'product-mails', locale: Locale): Wording {
  const words = wordsIn(locale);
  const key = purpose === 'newsletter' ? 'newsletter' : 'productMails';
  return wording(
    locale,
    words('portal.title'),
    words(`portal.${key}`),
    words(`portal.${key}Hint`),
    words('portal.save'),
  );
}

/** The end of everything, in the preferences. */
export function stopAllWording(locale: Locale): Wording {
  const words = wordsIn(locale);
  return wording(locale, words('portal.stopTitle'), words('portal.stopText'), words('portal.stop'));
}

/** The page behind the link in a mail. */
export function unsubscribeWording(scope: UnsubscribeScope, locale: Locale): Wording {
  const words = wordsIn(locale);
  const text = words(scope === 'notices' ? 'unsubscribe.noticesText' : 'unsubscribe.text');
  return wording(locale, words('unsubscribe.title'), text, words('unsubscribe.button'));
}
