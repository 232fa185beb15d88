import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '@/components/catalog/breadcrumbs';
import { Page, Stack } from '@/components/ui/layout';
import { type CategoryView, listBreadcrumbs, listCategories } from '@/lib/catalog/queries';
import { type Locale, localePath } from '@/lib/i18n/locales';
import type { Filters } from '@/lib/search/filters';
import type { Listing } from '@/lib/search/listing';
import { addressOf, changed } from '@/lib/search/rules';
import { FacetedList } from './faceted-list';
import { NearCategories } from './near-categories';

type CategoryPageProps = {
  category: CategoryView;
  listing: Listing;
  filters: Filters;
  unclearPrices?: readonly [low: string, high: string];
  locale: Locale;
};

/** A category, plain or filtered: the same page, once prerendered and once made for the request. */
export async function CategoryPage({ category, listing, filters, unclearPrices, locale }: CategoryPageProps) {
  const above = (await listBreadcrumbs(category.path, locale)).slice(0, -1);
  const words = await getTranslations('search');
  const categories = await listCategories(locale);
  const children = categories.filter(({ parentId }) => parentId === category.id);
  const near = children.length > 0 ? children : categories.filter(({ parentId }) => parentId === category.parentId);
  const countIn = (path: string) =>
    listing.facets.categories
      .filter(({ value }) => value === path || value.startsWith(`${path}/`))
      .reduce((sum, { count }) => sum + count, 0);
  return (
    <Page gap={7} className="pt-6 pb-16">
      <Breadcrumbs crumbs={above} here={category.name} />
      <Stack as="header" gap={4}>
        <h1 className="title">{category.name}</h1>
        <p className="lede">{category.description}</p>
        <NearCategories
          label={words('category')}
          categories={near.map(({ id, path, name }) => [
            localePath(locale, addressOf(`/c/${path}`, changed(filters, {}))),
            name,
            children.length > 0 ? countIn(path) : null,
            id === category.id,
          ])}
        />
      </Stack>
      <FacetedList
        path={`/c/${category.path}`}
        listing={listing}
        filters={filters}
        {...(unclearPrices && { unclearPrices })}
        locale={locale}
        categories={[]}
      />
    </Page>
  );
}
