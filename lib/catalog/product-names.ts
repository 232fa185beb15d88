import 'server-only';
import type { Locale } from '../i18n/locales';
import { listProductCards } from './queries';

/** What products are called, as a function of their id; `gone` for what is no longer sold. */
export async function productNames(ids: readonly (string | null)[], locale: Locale, gone: string) {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  const names = new Map((await listProductCards(wanted, locale)).map(({ id, name }) => [id, name]));
  return (id: string | null) => (id && names.get(id)) || gone;
}
