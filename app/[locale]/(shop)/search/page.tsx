import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { RecordSearch } from '@/components/personal/record-visit';
import { FacetedList } from '@/components/search/faceted-list';
import { NothingFound } from '@/components/search/nothing-found';
import { SearchField } from '@/components/search/search-field';
import { SearchNote } from '@/components/search/search-note';
import { listCategories } from '@/lib/catalog/queries';
import { toLocale } from '@/lib/i18n/locales';
import { parseCategory, parseFilters, parseSearch } from '@/lib/search/input';
import { searchProducts } from '@/lib/search/queries';
import { addressOf, categoryChoices, changed } from '@/lib/search/rules';

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
  const tree = await listCategories(language);
  const chosen = tree.find(({ path }) => path === parseCategory(given)) ?? null;
  const result = await searchProducts(query, chosen?.path ?? null, filters, language);
  const rest = { q: query, category: chosen?.path };
  return (
    <div className="page stack gap-8 pt-8 pb-16">
      <header className="stack gap-4">
        <h1 className="title">
          {query ? words(result.found > 0 ? 'titleFor' : 'nothingTitle', { query }) : words('title')}
        </h1>
        <SearchField query={query} locale={language} />
        <SearchNote query={query} result={result} />
      </header>
      {result.found === 0 ? (
        <NothingFound query={query} locale={language} />
      ) : (
        <FacetedList
          path="/search"
          rest={rest}
          listing={result}
          counted={result.more && result.found}
          filters={filters}
          locale={language}
          chosen={chosen}
          categories={categoryChoices(tree, result.facets.categories, rest.category ?? null).map(
            ({ category: { path, name, parentId }, count, current }) => {
              const above = tree.find(({ id }) => id === parentId)?.path;
              return {
                ...{ path, name, count, current },
                href: addressOf('/search', changed(filters, {}), { q: query, category: current ? above : path }),
              };
            },
          )}
        />
      )}
      {query && <RecordSearch query={query} />}
    </div>
  );
}
