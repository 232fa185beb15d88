import { getTranslations } from 'next-intl/server';
import { pictureTint } from '@/lib/catalog/pictures';
import type { ProductCard as Product } from '@/lib/catalog/queries';
import { productPath, savingPercent } from '@/lib/catalog/rules';
import { formatUnitPrice } from '@/lib/catalog/unit-price';
import { unitPriceWords } from '@/lib/catalog/unit-price-words';
import { colorName, swatchOf } from '@/lib/catalog/variant-name';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { formatMoney } from '@/lib/platform/money';
import type { TileProduct, TileWords } from './product-tile';

const MOST_DOTS = 5;

type Words = Awaited<ReturnType<typeof getTranslations<'catalog'>>>;

/** At most one word about a product, the most useful one: sold out, on sale, few left, new. */
function badgeOf(product: Product, words: Words): TileProduct['badge'] {
  const percent = savingPercent(product.price, product.regular);
  if (!product.inStock) return { tone: 'quiet', word: words('badgeOut') };
  if (percent) return { tone: 'sale', word: words('badgeSale', { percent }) };
  if (product.lowStock) return { tone: 'quiet', word: words('badgeLow') };
  return product.isNew ? { word: words('badgeNew') } : undefined;
}

/** The colours a product comes in; nothing for a single one. */
function colorsOf({ colors }: Product, locale: Locale): Pick<TileProduct, 'colors' | 'dots' | 'more'> {
  if (colors.length < 2) return {};
  const names = colors.map((color) => colorName(color, locale)).join(', ');
  const dots = colors.slice(0, MOST_DOTS).map((color) => swatchOf(color).replace('#', ''));
  const more = colors.length - dots.length;
  return { colors: names, dots: dots.filter(({ length }) => length === 6).join(''), ...(more > 0 && { more }) };
}

/** A product as its tile draws it. What is not there is left out: even an empty property weighs in every page. */
export function tileOf(product: Product, locale: Locale, words: Words): TileProduct {
  const { id, slug, variantId, name, brand, picture, tagline, regular, unitPrice } = product;
  const badge = badgeOf(product, words);
  const price = formatMoney(product.price, locale);
  return {
    href: localePath(locale, productPath(slug, variantId)),
    ...((id !== slug || variantId) && { id }),
    name,
    brand,
    picture,
    tint: pictureTint(picture),
    text: tagline,
    price: product.priceVaries ? words('from', { price }) : price,
    ...(unitPrice && { unit: formatUnitPrice(unitPrice, unitPriceWords(locale), locale) }),
    ...(regular && { regular: formatMoney(regular, locale) }),
    ...(badge && { badge }),
    ...colorsOf(product, locale),
  };
}

/** What every tile of a page says, in its language. */
export async function tileWords(): Promise<TileWords> {
  const [words, hearts] = [await getTranslations('catalog'), await getTranslations('wishlist')];
  return {
    save: hearts.raw('save'),
    sale: words('salePrice'),
    regular: words('regularPrice'),
    colors: words('comesIn'),
  };
}
