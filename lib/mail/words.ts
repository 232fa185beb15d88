import de from '@/lib/i18n/messages/de/mail.json';
import en from '@/lib/i18n/messages/en/mail.json';
import pl from '@/lib/i18n/messages/pl/mail.json';
import { wordsOf } from '@/lib/i18n/words';

/** The words of mails in a language. Mails are written outside any request, so they do not ask Next for the language. */
export const mailWords = wordsOf<typeof en>({ en, de, pl });

export type MailWords = ReturnType<typeof mailWords>;
