import { type Locale, localePath } from '../i18n/locales';
import type { CategoryView } from './product';

/** A category with what stands under it, small enough to be sent to the browser: address, name, the next level. */
export type MenuEntry = [href: string, name: string, below: MenuEntry[]];

/** The categories as a tree, in the order of the menu. */
export function menuOf(categories: CategoryView[], locale: Locale, parentId: string | null = null): MenuEntry[] {
  return categories
    .filter((category) => category.parentId === parentId)
    .map(({ id, path, name }) => [localePath(locale, `/c/${path}`), name, menuOf(categories, locale, id)]);
}
