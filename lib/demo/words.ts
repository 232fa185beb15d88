import de from '@/lib/i18n/messages/de/demo.json';
import en from '@/lib/i18n/messages/en/demo.json';
import pl from '@/lib/i18n/messages/pl/demo.json';
import { wordsOf } from '@/lib/i18n/words';

export const demoWords = wordsOf<typeof en>({ en, de, pl });
