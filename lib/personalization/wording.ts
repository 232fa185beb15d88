import 'server-only';
import type { Wording } from '../consent/wording';
import type { Locale } from '../i18n/locales';
import de from '../i18n/messages/de/personalization.json';
import en from '../i18n/messages/en/personalization.json';
import pl from '../i18n/messages/pl/personalization.json';

const MESSAGES = { en, de, pl };

/** The "stop" of every shelf. */
export function stopWording(locale: Locale): Wording {
  const { title, intro, stop, stopHint } = MESSAGES[locale].why;
  return { locale, text: [title, intro, stop, stopHint].join('\n') };
}
