import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { CategoryPage } from '@/components/search/category-page';
import { listBreadcrumbs } from '@/lib/catalog/queries';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { toMarket } from '@/lib/market/market';
import { isFiltered } from '@/lib/search/filters';
import { parseFilters } from '@/lib/search/input';
import { getListing } from '@/lib/search/listing';
import { unclearPrices } from '@/lib/search/price-typed';
import { addressOf } from '@/lib/search/rules';
import { pageMetadata } from '@/lib/seo/page-metadata';

/** What `/c/<path>` leads to when its address names a filter: made for each request. */
export const instant = false;

type Props = PageProps<'/[locale]/browse/[...path]'>;

/** Later pages are pages of their own; combinations of filters are for people, not for search engines. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = toLocale(await locale());
  const category = (await listBreadcrumbs((await params).path.join('/'), language)).at(-1);
  if (!category) return {};
  const filters = parseFilters(await searchParams);
  const path = `/c/${category.path}`;
  const { name, description } = category;
  if (isFiltered(filters) || filters.sort !== 'popular' || filters.fromPage < filters.page)
    return {
      title: name,
      description,
      alternates: { canonical: localePath(language, path) },
      robots: { index: false },
    };
  const words = await getTranslations('search');
  const title = filters.page > 1 ? `${name}, ${words('page', { page: filters.page })}` : name;
  return pageMetadata({ title, description, path: addressOf(path, filters), locale: language });
}

export default async function FilteredCategory({ params, searchParams }: Props) {
  const language = toLocale(await locale());
  const category = (await listBreadcrumbs((await params).path.join('/'), language)).at(-1);
  if (!category) notFound();
  const query = await searchParams;
  const filters = parseFilters(query);
  const listing = await getListing(category.path, filters, toMarket(await locale()));
  return (
    <CategoryPage
      category={category}
      listing={listing}
      filters={filters}
      unclearPrices={unclearPrices(query.price)}
      locale={language}
    />
  );
}
