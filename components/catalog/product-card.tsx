import { getTranslations } from 'next-intl/server';
import type { ProductCard as Product } from '@/lib/catalog/queries';
import { savingPercent } from '@/lib/catalog/rules';
import { colorName, swatchOf } from '@/lib/catalog/variant-name';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { formatMoney } from '@/lib/money';
import { ProductTile, type TileProduct } from './product-tile';

const MOST_DOTS = 5;

type Words = Awaited<ReturnType<typeof getTranslations<'catalog'>>>;

type ProductCardProps = {
  product: Product;
  locale: Locale;
  /** Above the fold: its picture is loaded at once. */
  priority?: boolean;
};

/** At most one word about a product, the most useful one: sold out, on sale, few left, new. */
function badgeOf(product: Product, words: Words): TileProduct['badge'] {
  const percent = savingPercent(product.price, product.regular);
  if (!product.inStock) return { look: 'badge-quiet', word: words('badgeOut') };
  if (percent) return { look: 'badge-sale', word: words('badgeSale', { percent }) };
  if (product.lowStock) return { look: 'badge-quiet', word: words('badgeLow') };
  return product.isNew ? { look: '', word: words('badgeNew') } : undefined;
}

/** The colours a product comes in; nothing for a single one. */
function colorsOf({ colors }: Product, locale: Locale, words: Words): TileProduct['colors'] {
  if (colors.length < 2) return undefined;
  const names = colors.map((color) => colorName(color, locale)).join(', ');
  const dots = colors.slice(0, MOST_DOTS).map(swatchOf);
  return { words: `${words('comesIn')}: ${names}`, dots, more: colors.length - dots.length };
}

/** A product of the catalogue in a list. */
export async function ProductCard({ product, locale, priority }: ProductCardProps) {
  const [words, hearts] = [await getTranslations('catalog'), await getTranslations('wishlist')];
  const { id, slug, name, brand, picture, tagline, regular } = product;
  const [badge, colors] = [badgeOf(product, words), colorsOf(product, locale, words)];
  const price = formatMoney(product.price, locale);
  const tile: TileProduct = {
    id,
    href: localePath(locale, `/p/${slug}`),
    name,
    brand,
    picture,
    text: tagline,
    price: product.priceVaries ? words('from', { price }) : price,
    save: hearts('save', { name }),
    // What is not there is left out: even an empty property weighs in every page.
    ...(badge && { badge }),
    ...(colors && { colors }),
    ...(regular && {
      sale: {
        words: `${words('salePrice')}: `,
        regularWords: `${words('regularPrice')}: `,
        regular: formatMoney(regular, locale),
      },
    }),
  };
  return <ProductTile product={tile} prefetch {...(priority && { priority })} />;
}
