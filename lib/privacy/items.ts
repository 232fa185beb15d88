import 'server-only';
import type { Item } from '../data-inventory/item';
import { privacyWords } from '../data-inventory/words';
import type { Locale } from '../i18n/locales';
import { type DataCategoryId, dataCategoryOf } from './registry';

/** The single facts of a holding, newest first; empty for holdings that are only described and counted. */
export async function listItems(holding: DataCategoryId, ids: string[], locale: Locale): Promise<Item[]> {
  return (await dataCategoryOf(holding).list?.({ ids, locale, words: privacyWords(locale) })) ?? [];
}
