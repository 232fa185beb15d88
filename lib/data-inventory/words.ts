import de from '@/lib/i18n/messages/de/privacy.json';
import en from '@/lib/i18n/messages/en/privacy.json';
import pl from '@/lib/i18n/messages/pl/privacy.json';
import { wordsOf } from '@/lib/i18n/words';

/** The words of the privacy center in a language, for the download, which is no page. */
export const privacyWords = wordsOf<typeof en>({ en, de, pl });

export type PrivacyWords = ReturnType<typeof privacyWords>;
