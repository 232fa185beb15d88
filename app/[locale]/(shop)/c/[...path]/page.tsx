import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { CategoryPage } from '@/components/search/category-page';
import { PageTags } from '@/components/seo/page-tags';
import { listBreadcrumbs, listCategories } from '@/lib/catalog/queries';
import { DEFAULT_LOCALE, toLocale } from '@/lib/i18n/locales';
import { toMarket } from '@/lib/market/market';
import { NO_FILTERS } from '@/lib/search/filters';
import { getCategoryListing } from '@/lib/search/listing';
import { lightMetadata } from '@/lib/seo/page-metadata';

/** The same for everyone. A filter in the address leads to `browse` instead, see next.config.ts. */
export const ensureStatic = 'navigation';
// There is nothing to show of it without knowing which one it is.
export const instant = false;

export async function generateStaticParams() {
  return (await listCategories(DEFAULT_LOCALE)).map(({ path }) => ({ path: path.split('/') }));
}

type Props = PageProps<'/[locale]/c/[...path]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = toLocale(await locale());
  const category = (await listBreadcrumbs((await params).path.join('/'), language)).at(-1);
  if (!category) return {};
  return lightMetadata({ title: category.name, description: category.description });
}

export default async function Category({ params }: Props) {
  const language = toLocale(await locale());
  const category = (await listBreadcrumbs((await params).path.join('/'), language)).at(-1);
  if (!category) notFound();
  const listing = await getCategoryListing(category.path, toMarket(await locale()));
  return (
    <>
      <PageTags title={category.name} path={`/c/${category.path}`} locale={language} />
      <CategoryPage category={category} listing={listing} filters={NO_FILTERS} locale={language} />
    </>
  );
}
