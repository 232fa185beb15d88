import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale } from './locales';
import type errors from './messages/en/errors.json';

/** Turns the message key of a schema into a sentence, for `parseForm`. A key without a sentence of its own is `invalid`. */
export async function errorWords(locale: Locale): Promise<(key: string) => string> {
  const words = await getTranslations({ locale, namespace: 'errors' });
  return (key) => words(words.has(key as keyof typeof errors) ? (key as keyof typeof errors) : 'invalid');
}
