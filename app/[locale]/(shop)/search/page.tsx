import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { RecordSearch } from '@/components/personal/record-visit';
import { FacetedList } from '@/components/search/faceted-list';
import { NothingFound } from '@/components/search/nothing-found';
import { SearchField } from '@/components/search/search-field';
import { listCategories } from '@/lib/catalog/queries';
import { toLocale } from '@/lib/i18n/locales';
import { parseCategory, parseFilters, parseSearch } from '@/lib/search/input';
import { getListing } from '@/lib/search/listing';
import { searchProducts } from '@/lib/search/queries';
import { addressOf, changed } from '@/lib/search/rules';

export const instant = false;

type Props = PageProps<'/[locale]/search'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const words = await getTranslations('search');
  const query = parseSearch(await searchParams);
  return { title: query ? words('titleFor', { query }) : words('title'), robots: { index: false } };
}

export default async function Search({ searchParams }: Props) {
  const language = toLocale(await locale());
  const words = await getTranslations('search');
  const given = await searchParams;
  const query = parseSearch(given);
  const filters = parseFilters(given, 'relevance');
  const categories = await listCategories(language);
  const chosen = categories.find(({ path }) => path === parseCategory(given))?.path;
  const { ids } = await searchProducts(query, language);
  const listing = await getListing({ ids, category: chosen }, filters, language);
  return (
    <div className="page stack gap-8 pt-8 pb-16">
      <header className="stack gap-4">
        <h1 className="title">
          {query ? words(ids.length > 0 ? 'titleFor' : 'nothingTitle', { query }) : words('title')}
        </h1>
        <SearchField query={query} locale={language} />
        {ids.length === 0 && <p className="lede">{words(query ? 'nothingText' : 'intro')}</p>}
      </header>
      {ids.length === 0 ? (
        <NothingFound query={query} locale={language} />
      ) : (
        <FacetedList
          path="/search"
          rest={{ q: query, category: chosen }}
          listing={listing}
          filters={filters}
          locale={language}
          categories={listing.facets.categories.map(({ value, count }) => ({
            path: value,
            name: categories.find(({ path }) => path === value)?.name ?? value,
            count,
            current: value === chosen,
            href: addressOf('/search', changed(filters, {}), {
              q: query,
              category: value === chosen ? undefined : value,
            }),
          }))}
        />
      )}
      {query && <RecordSearch query={query} />}
    </div>
  );
}
