import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { tags } from '../catalog/cache-tags';
import { listProductCards } from '../catalog/queries';
import { productPath } from '../catalog/rules';
import { formatUnitPrice } from '../catalog/unit-price';
import { unitPriceWords } from '../catalog/unit-price-words';
import { localePath } from '../i18n/locales';
import { localeOf, type Market } from '../market/market';
import { formatMoney } from '../platform/money';
import { findProducts } from './find';
import { helpBeginning } from './help';
import { HELP_PAGES } from './help-pages';
import { searchCategories } from './queries';

/** What the search field offers while somebody types, with addresses, prices and words ready to show. */
export type Suggestions = {
  products: { href: string; name: string; picture: string; price: string; unit?: string }[];
  categories: { href: string; name: string }[];
  /** Pages that answer what is no product. */
  help: { href: string; name: string }[];
  /** The address of the whole result; none for an empty field. */
  all: { href: string; name: string } | null;
  words: Record<'list' | 'products' | 'categories' | 'help' | 'recent' | 'forget' | 'count', string>;
};

const PRODUCTS_SHOWN = 5;
const CATEGORIES_SHOWN = 3;
/** So many are looked at for the best five: a search that is not finished need not be exhaustive. */
const LOOKED_AT = 150;

type Offered = Pick<Suggestions, 'products' | 'categories'>;

/** Products and categories for what stands in the field, as it is now. */
export async function suggest(query: string, market: Market): Promise<Offered> {
  const locale = localeOf(market);
  const { ids, meant, colors } = await findProducts(query, locale, { limit: LOOKED_AT, unfinished: true });
  const [categories, products] = await Promise.all([
    searchCategories(meant ?? query, locale, { limit: CATEGORIES_SHOWN }),
    listProductCards(ids.slice(0, PRODUCTS_SHOWN), market, colors),
  ]);
  return {
    products: products.map(({ slug, variantId, name, picture, price, unitPrice }) => ({
      href: localePath(locale, productPath(slug, variantId)),
      name,
      picture,
      price: formatMoney(price, locale),
      ...(unitPrice && { unit: formatUnitPrice(unitPrice, unitPriceWords(locale), locale) }),
    })),
    categories: categories.map(({ path, name }) => ({ href: localePath(locale, `/c/${path}`), name })),
  };
}

async function suggestSoon(query: string, market: Market): Promise<Offered> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('minutes');
  return suggest(query, market);
}

/** The same, kept for some minutes, with the words around it. An empty query gets the words alone. */
export async function getSuggestions(query: string, market: Market): Promise<Suggestions> {
  const locale = localeOf(market);
  const words = await getTranslations({ locale, namespace: 'search' });
  const { products, categories } = query ? await suggestSoon(query, market) : { products: [], categories: [] };
  const help = helpBeginning(query, locale).map((topic) => ({
    href: localePath(locale, HELP_PAGES[topic]),
    name: words(`help.${topic}`),
  }));
  const href = localePath(locale, `/search?q=${encodeURIComponent(query)}`);
  return {
    products,
    categories,
    help,
    all: query ? { href, name: words('suggest.all', { query }) } : null,
    words: {
      list: words('suggest.list'),
      products: words('suggest.products'),
      categories: words('suggest.categories'),
      help: words('suggest.help'),
      recent: words('suggest.recent'),
      forget: words('suggest.forget'),
      count: words('suggest.count', { count: products.length + categories.length + help.length }),
    },
  };
}
