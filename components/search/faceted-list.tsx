import { getTranslations } from 'next-intl/server';
import { ProductGrid } from '@/components/catalog/product-grid';
import { Icon } from '@/components/ui/icon';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { type Filters, SORTS, type Sort } from '@/lib/search/filters';
import type { Listing } from '@/lib/search/listing';
import { addressOf, toQuery } from '@/lib/search/rules';
import { ActiveFilters } from './active-filters';
import { FacetForm } from './facet-form';
import { type CategoryChoice, FacetPanel } from './facet-panel';
import { Pagination } from './pagination';

type FacetedListProps = {
  /** The address of the list without filters and language. */
  path: string;
  /** What else the address says. */
  rest?: { q?: string; category?: string };
  listing: Listing;
  filters: Filters;
  categories: CategoryChoice[];
  locale: Locale;
};

/** A list of products that can be narrowed, sorted and paged; the address is its only state. */
export async function FacetedList({ path, rest = {}, listing, filters, categories, locale }: FacetedListProps) {
  const [words, catalog] = [await getTranslations('search'), await getTranslations('catalog')];
  // Next keeps the last pages in the document, hidden: an id that is the same on two lists would open the wrong sheet.
  const sheet = `facets:${addressOf(path, filters, rest)}`;
  const addressFor = (changedFilters: Filters) => addressOf(path, changedFilters, rest);
  const sorts: readonly Sort[] = rest.q ? ['relevance', ...SORTS] : SORTS;
  return (
    <FacetForm key={toQuery(filters, rest)} action={localePath(locale, path)}>
      {rest.q && <input type="hidden" name="q" value={rest.q} />}
      {rest.category && <input type="hidden" name="category" value={rest.category} />}
      <FacetPanel id={sheet} facets={listing.facets} filters={filters} categories={categories} locale={locale} />
      <div className="stack min-w-0">
        <h2 className="visually-hidden">{catalog('products')}</h2>
        <div className="list-head">
          <p role="status" className="muted">
            {catalog('productCount', { count: listing.total })}
          </p>
          <button type="button" className="button-secondary button-small facets-open" popoverTarget={sheet}>
            <Icon name="filter" />
            {words('filter')}
          </button>
          <label className="list-sort">
            <span className="small muted">{words('sort')}</span>
            <select
              name="sort"
              aria-label={words('sort')}
              defaultValue={filters.sort === sorts[0] ? '' : filters.sort}
              className="select"
            >
              {sorts.map((sort) => (
                <option key={sort} value={sort === sorts[0] ? '' : sort}>
                  {words(`sorts.${sort}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <ActiveFilters filters={filters} addressFor={addressFor} locale={locale} />
        {listing.total === 0 && <p className="panel">{words('nothingFits')}</p>}
        <ProductGrid products={listing.products} locale={locale} first listed={!rest.q} />
        <Pagination
          page={listing.page}
          pages={listing.pages}
          addressOfPage={(page) => addressFor({ ...filters, page })}
        />
      </div>
    </FacetForm>
  );
}
