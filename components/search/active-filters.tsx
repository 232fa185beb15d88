import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { colorName } from '@/lib/catalog/variant-name';
import type { Locale } from '@/lib/i18n/locales';
import { currencyOf, formatMoney } from '@/lib/money';
import { type Filters, isFiltered, NO_FILTERS } from '@/lib/search/filters';
import { changed } from '@/lib/search/rules';

type ActiveFiltersProps = { filters: Filters; addressFor: (filters: Filters) => string; locale: Locale };

/** What the list is narrowed by, each a link that takes it away again. */
export async function ActiveFilters({ filters, addressFor, locale }: ActiveFiltersProps) {
  if (!isFiltered(filters)) return null;
  const words = await getTranslations('search');
  const money = (units: number) => formatMoney({ amountInCents: units * 100, currency: currencyOf(locale) }, locale);
  const { brands, colors, sizes, priceFrom, priceTo, rating, onSale, inStock } = filters;
  const without = (list: string[], one: string) => list.filter((value) => value !== one);
  const price =
    priceFrom !== null && priceTo !== null
      ? words('priceRange', { from: money(priceFrom), to: money(priceTo) })
      : priceFrom !== null
        ? words('priceFrom', { from: money(priceFrom) })
        : words('priceTo', { to: money(priceTo ?? 0) });
  const chips: [name: string, change: Partial<Filters>][] = [
    ...colors.map((color): [string, Partial<Filters>] => [
      colorName(color, locale),
      { colors: without(colors, color) },
    ]),
    ...brands.map((brand): [string, Partial<Filters>] => [brand, { brands: without(brands, brand) }]),
    ...sizes.map((size): [string, Partial<Filters>] => [size, { sizes: without(sizes, size) }]),
  ];
  if (priceFrom !== null || priceTo !== null) chips.push([price, { priceFrom: null, priceTo: null }]);
  if (rating) chips.push([words('ratingFrom', { stars: rating }), { rating: 0 }]);
  if (onSale) chips.push([words('sale'), { onSale: false }]);
  if (inStock) chips.push([words('stock'), { inStock: false }]);
  return (
    <ul className="chips" aria-label={words('active')}>
      {chips.map(([name, change]) => (
        <li key={name}>
          <Link
            href={addressFor(changed(filters, change))}
            prefetch={false}
            className="chip"
            aria-label={words('remove', { name })}
          >
            {name}
            <Icon name="close" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={addressFor({ ...NO_FILTERS, sort: filters.sort })}
          prefetch={false}
          className="button-quiet button-small"
        >
          {words('clear')}
        </Link>
      </li>
    </ul>
  );
}
