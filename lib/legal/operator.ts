import 'server-only';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import de from '@/lib/i18n/messages/de/legal.json';
import en from '@/lib/i18n/messages/en/legal.json';
import pl from '@/lib/i18n/messages/pl/legal.json';
import { withShopName } from '@/lib/i18n/shop-name';
import { env, type OperatorFact } from '@/lib/platform/env';
import { OPERATOR_SETTINGS } from '@/lib/platform/settings.mjs';
import { shop } from '@/shop.config';

const MESSAGES = withShopName({ en, de, pl });

/**
 * Who runs the shop. The demo's operator is invented; a real shop says what its settings say, and, where they say nothing, which of them
 * is missing.
 */
export function operatorOf(locale: Locale): Record<OperatorFact, string> {
  const { operator: words, notStated } = MESSAGES[locale];
  const { email } = shop;
  const invented = { ...words, email, officer: fill(words.officer, { email }) };
  const { demo, operator } = env();
  const facts = Object.entries(OPERATOR_SETTINGS) as [OperatorFact, string][];
  const said = facts.map(([fact, setting]) => {
    return [fact, operator[fact] ?? (demo ? invented[fact] : fill(notStated, { setting }))];
  });
  return Object.fromEntries(said);
}
