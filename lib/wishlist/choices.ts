import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '../i18n/locales';
import type { ShopperScope } from '../identity/shopper';
import { listWishlists } from './queries';

/** On which of a person's lists a product is, with every word of the menu that asks. */
export type ListChoices = {
  lists: { id: string; name: string; chosen: boolean }[];
  words: Record<'title' | 'newList' | 'save' | 'cancel', string>;
};

export async function getListChoices(
  owner: ShopperScope | null,
  productId: string,
  locale: Locale,
): Promise<ListChoices> {
  const words = await getTranslations({ locale, namespace: 'wishlist' });
  const lists = owner ? await listWishlists(owner) : [];
  return {
    lists: lists.map(({ id, name, productIds }) => ({
      id,
      name: name ?? words('title'),
      chosen: productIds.includes(productId),
    })),
    words: {
      title: words('chooseLists'),
      newList: words('newListName'),
      save: words('saveLists'),
      cancel: words('cancel'),
    },
  };
}
