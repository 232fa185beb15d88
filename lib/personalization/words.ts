import de from '@/lib/i18n/messages/de/personalization.json';
import en from '@/lib/i18n/messages/en/personalization.json';
import pl from '@/lib/i18n/messages/pl/personalization.json';
import { wordsOf } from '@/lib/i18n/words';

export const personalWords = wordsOf<typeof en>({ en, de, pl });

export type PersonalWords = ReturnType<typeof personalWords>;
