import { X } from 'lucide';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/link';
import { colorFamilyName, colorFamilySwatch, sizeName } from '@/lib/catalog/variant-name';
import type { Locale } from '@/lib/i18n/locales';
import { toTable } from '@/lib/platform/columnar';
import type { Facets } from '@/lib/search/facets';
import type { Filters } from '@/lib/search/filters';
import { sizeGroups } from '@/lib/search/sizes';
import { FacetGroup, type FacetOption } from './facet-group';
import styles from './facets.module.css';
import { PriceRange } from './price-range';

export type CategoryChoice = { path: string; name: string; count: number; href: string; current: boolean };

type FacetPanelProps = {
  id: string;
  facets: Facets;
  /** How many products the list has. */
  total: number;
  filters: Filters;
  categories: CategoryChoice[];
  unclearPrices: readonly [low: string, high: string];
  locale: Locale;
};

/** Everything a list can be narrowed by: a column beside the list, a sheet over it on phones. */
export async function FacetPanel({ id, facets, total, filters, categories, unclearPrices, locale }: FacetPanelProps) {
  const words = await getTranslations('search');
  const filled = facets.categories.filter(({ count }) => count > 0);
  const sizes = sizeGroups(facets.sizes, { leaf: filled.length === 1, total, chosen: filters.sizes });
  return (
    <div id={id} popover="auto" className={styles.facets}>
      <div className={styles.facetsHead}>
        <h2 className="subtitle">{words('filter')}</h2>
        <IconButton icon={X} label={words('apply')} popoverTarget={id} />
      </div>
      {categories.length > 0 && (
        <nav aria-label={words('category')} className={styles.facetCategories}>
          {categories.map(({ path, name, count, href, current }) => (
            <Link key={path} href={href} prefetch={false} aria-current={current || undefined}>
              {name} <span className="text-sm text-soft lining-nums tabular-nums">{count}</span>
            </Link>
          ))}
        </nav>
      )}
      <FacetGroup
        name="color"
        title={words('color')}
        chosen={filters.colors}
        options={toTable<FacetOption>(
          facets.colors.map(({ value, count }) => ({
            value,
            count,
            label: colorFamilyName(value, locale),
            swatch: colorFamilySwatch(value),
          })),
        )}
      />
      <FacetGroup
        name="brand"
        title={words('brand')}
        chosen={filters.brands}
        options={toTable<FacetOption>(facets.brands)}
      />
      <PriceRange id={id} filters={filters} facets={facets} unclear={unclearPrices} locale={locale} />
      <FacetGroup
        name="rating"
        title={words('rating')}
        single
        chosen={[String(filters.rating)]}
        options={toTable<FacetOption>(
          facets.ratings.map(({ value, count }) => ({ value, count, label: words('ratingFrom', { stars: value }) })),
        )}
      />
      {sizes.map((group) => (
        <FacetGroup
          key={group.kind}
          name="size"
          title={words(`sizes.${group.kind}`)}
          chosen={filters.sizes}
          options={toTable<FacetOption>(
            group.sizes.map(({ value, count }) => {
              const label = sizeName(value, locale);
              return { value, count, ...(label !== value && { label }) };
            }),
          )}
        />
      ))}
      <FacetGroup
        name="offers"
        title={words('availability')}
        chosen={[filters.onSale ? 'sale' : '', filters.inStock ? 'stock' : '']}
        options={toTable<FacetOption>([
          { name: 'sale', value: '1', label: words('sale'), count: facets.onSale },
          { name: 'stock', value: '1', label: words('stock'), count: facets.inStock },
        ])}
      />
      <Button type="submit" variant="secondary">
        {words('apply')}
      </Button>
    </div>
  );
}
