import 'server-only';
import { listProductCards } from '../catalog/queries';
import { type Locale, localePath } from '../i18n/locales';
import { formatMoney } from '../money';
import { findProducts } from './find';
import { searchCategories } from './queries';

/** What the search field offers while somebody types, with addresses and prices ready to show. */
export type Suggestions = {
  products: { href: string; name: string; picture: string; price: string }[];
  categories: { href: string; name: string }[];
  /** The query as it was understood, when it was misspelt. */
  meant: string | null;
};

const PRODUCTS_SHOWN = 5;
const CATEGORIES_SHOWN = 3;
/** So many are looked at for the best five: a search that is not finished need not be exhaustive. */
const LOOKED_AT = 100;

export async function suggest(query: string, locale: Locale): Promise<Suggestions> {
  const [{ ids, meant }, categories] = await Promise.all([
    findProducts(query, locale, { limit: LOOKED_AT }),
    searchCategories(query, locale, { limit: CATEGORIES_SHOWN }),
  ]);
  const products = await listProductCards(ids.slice(0, PRODUCTS_SHOWN), locale);
  return {
    products: products.map(({ slug, name, picture, price }) => ({
      href: localePath(locale, `/p/${slug}`),
      name,
      picture,
      price: formatMoney(price, locale),
    })),
    categories: categories.map(({ path, name }) => ({ href: localePath(locale, `/c/${path}`), name })),
    meant,
  };
}
