import 'server-only';
import type { NoticeKind } from '@/db/schema/notices';
import type { Wording } from '../consent/wording';
import type { Locale } from '../i18n/locales';
import deNewsletter from '../i18n/messages/de/newsletter.json';
import de from '../i18n/messages/de/notices.json';
import enNewsletter from '../i18n/messages/en/newsletter.json';
import en from '../i18n/messages/en/notices.json';
import plNewsletter from '../i18n/messages/pl/newsletter.json';
import pl from '../i18n/messages/pl/notices.json';
import { wordsOf } from '../i18n/words';

const wordsIn = wordsOf<typeof en>({ en, de, pl });
const newsletterWordsIn = wordsOf<typeof enNewsletter>({ en: enNewsletter, de: deNewsletter, pl: plNewsletter });

/** The form for a notice, without the price that stood in it: that is kept with the notice. `known`: the address was confirmed. */
export function noticeFormWording(kind: NoticeKind, known: boolean, locale: Locale): Wording {
  const words = wordsIn(locale);
  const text = kind === 'price-drop' ? words('text.price-drop', { price: '…' }) : words('text.back-in-stock');
  const address = known ? [words('known')] : [words('email'), words('promise')];
  return { locale, text: [text, ...address, words('submit')].join('\n') };
}

/** The page behind the link of the confirmation mail. */
export function noticeConfirmationWording(locale: Locale): Wording {
  const words = wordsIn(locale);
  const confirm = newsletterWordsIn(locale);
  const lines = [confirm('confirm.title'), words('confirm.what'), confirm('confirm.button'), confirm('confirm.no')];
  return { locale, text: lines.join('\n') };
}
