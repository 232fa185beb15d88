import { cache } from 'react';
import { listRootCategories } from '@/lib/catalog/queries';
import { type Locale, localePath } from '@/lib/i18n/locales';

/** The corners of the shop as links. One and the same list for the menu and the foot, so that a page carries it once. */
export const rootLinks = cache(async (locale: Locale): Promise<[href: string, name: string][]> => {
  const roots = await listRootCategories(locale);
  return roots.map(({ path, name }) => [localePath(locale, `/c/${path}`), name]);
});
