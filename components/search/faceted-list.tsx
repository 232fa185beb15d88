import { SlidersHorizontal } from 'lucide';
import { getTranslations } from 'next-intl/server';
import { ProductGrid } from '@/components/catalog/product-grid';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { select } from '@/components/ui/control';
import { Icon } from '@/components/ui/icon';
import { Stack } from '@/components/ui/layout';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { type Filters, MOST_PAGES_AT_ONCE, PAGE_SIZE, SORTS, type Sort } from '@/lib/search/filters';
import type { Listing } from '@/lib/search/listing';
import { addressOf, atPage, changed, toQuery } from '@/lib/search/rules';
import { ActiveFilters } from './active-filters';
import { FacetForm } from './facet-form';
import { type CategoryChoice, FacetPanel } from './facet-panel';
import styles from './faceted-list.module.css';
import { LoadMore } from './load-more';
import { Pagination } from './pagination';

type FacetedListProps = {
  /** The address of the list without filters and language. */
  path: string;
  /** What else the address says. */
  rest?: { q?: string; category?: string };
  listing: Listing;
  /** How many a search has counted when there are even more. */
  counted?: number | false;
  filters: Filters;
  categories: CategoryChoice[];
  /** What was typed for a price and is none. */
  unclearPrices?: readonly [low: string, high: string];
  /** The category a search was narrowed to. */
  chosen?: { name: string } | null;
  locale: Locale;
};

/** A list of products that can be narrowed, sorted and paged; the address is its only state. */
export async function FacetedList({
  path,
  rest = {},
  listing,
  counted,
  filters,
  categories,
  unclearPrices = ['', ''],
  chosen,
  locale,
}: FacetedListProps) {
  const [words, catalog] = [await getTranslations('search'), await getTranslations('catalog')];
  // Next keeps the last pages in the document, hidden: an id that is the same on two lists would open the wrong sheet.
  const sheet = `facets:${addressOf(path, filters, rest)}`;
  const addressFor = (changedFilters: Filters) => addressOf(path, changedFilters, rest);
  const count =
    counted && listing.total > 0
      ? words(listing.total < counted ? 'atLeast' : 'moreThan', { count: Math.min(listing.total, counted) })
      : catalog('productCount', { count: listing.total });
  const shown = Math.min(listing.total, listing.page * PAGE_SIZE) - (listing.fromPage - 1) * PAGE_SIZE;
  const said =
    listing.page > listing.fromPage && !counted ? words('loadedMore', { shown, total: listing.total }) : count;
  const canGrow = listing.page < listing.pages && listing.page - listing.fromPage + 1 < MOST_PAGES_AT_ONCE;
  const sorts: readonly Sort[] = rest.q ? ['relevance', ...SORTS] : SORTS;
  return (
    // More of the same list joins it; another choice makes another list.
    <FacetForm
      key={toQuery(changed(filters, {}), rest)}
      state={toQuery(filters, rest)}
      said={said}
      action={localePath(locale, path)}
    >
      {rest.q && <input type="hidden" name="q" value={rest.q} />}
      {rest.category && <input type="hidden" name="category" value={rest.category} />}
      <FacetPanel
        id={sheet}
        facets={listing.facets}
        total={listing.total}
        filters={filters}
        categories={categories}
        unclearPrices={unclearPrices}
        locale={locale}
      />
      <Stack className="min-w-0">
        <h2 className="sr-only">{catalog('products')}</h2>
        <div className={styles.listHead}>
          <p className="text-soft">{count}</p>
          <Button variant="secondary" size="small" className={styles.facetsOpen} popoverTarget={sheet}>
            <Icon of={SlidersHorizontal} className="size-4.5" />
            {words('filter')}
          </Button>
          <label className={styles.listSort}>
            <span className="text-sm text-soft">{words('sort')}</span>
            <select
              name="sort"
              aria-label={words('sort')}
              defaultValue={filters.sort === sorts[0] ? '' : filters.sort}
              className={select}
            >
              {sorts.map((sort) => (
                <option key={sort} value={sort === sorts[0] ? '' : sort}>
                  {words(`sorts.${sort}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <ActiveFilters
          filters={filters}
          addressFor={addressFor}
          locale={locale}
          {...(chosen && {
            category: {
              name: chosen.name,
              href: addressOf(path, changed(filters, {}), { ...rest, category: undefined }),
            },
          })}
        />
        {listing.total === 0 && (
          <Card as="p" tone="sunken">
            {words('nothingFits')}
          </Card>
        )}
        <ProductGrid products={listing.products} locale={locale} first listed={!rest.q} />
        {canGrow && (
          <LoadMore
            href={localePath(locale, addressFor(atPage(filters, listing.page + 1, listing.fromPage)))}
            label={words('loadMore')}
            shown={shown}
          />
        )}
        <Pagination
          page={listing.page}
          pages={listing.pages}
          addressOfPage={(page) => addressFor(atPage(filters, page))}
        />
      </Stack>
    </FacetForm>
  );
}
