import 'server-only';
import type { Locale } from '../i18n/locales';
import de from '../i18n/messages/de/catalog.json';
import en from '../i18n/messages/en/catalog.json';
import pl from '../i18n/messages/pl/catalog.json';
import type { UnitPriceWords } from './unit-price';

const WORDS: Record<Locale, UnitPriceWords> = { en: en.unitPrice, de: de.unitPrice, pl: pl.unitPrice };

export const unitPriceWords = (locale: Locale): UnitPriceWords => WORDS[locale];
