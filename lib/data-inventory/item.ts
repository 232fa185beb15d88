import type { Locale } from '../i18n/locales';
import type { PrivacyWords } from './words';

/** One fact in the person's language. `remove` names it for the button that takes it away. */
export type Item = {
  text: string;
  at: Date | null;
  detail?: string;
  href?: string;
  remove?: { kind: string; id: string };
};

/** Whose facts are asked for, and in whose words. */
export type Asked = { ids: string[]; locale: Locale; words: PrivacyWords };
