import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { RecordSearch } from '@/components/personal/record-visit';
import { FacetedList } from '@/components/search/faceted-list';
import { HelpAnswers } from '@/components/search/help-answers';
import { NothingFound } from '@/components/search/nothing-found';
import { SearchField } from '@/components/search/search-field';
import { SearchNote } from '@/components/search/search-note';
import { Page, Stack } from '@/components/ui/layout';
import { listCategories } from '@/lib/catalog/queries';
import { localePath } from '@/lib/i18n/locales';
import { localeOf, toMarket } from '@/lib/market/market';
import { type Filters, isFiltered } from '@/lib/search/filters';
import { helpFor } from '@/lib/search/help';
import { HELP_PAGES } from '@/lib/search/help-pages';
import { parseCategory, parseFilters, parseSearch } from '@/lib/search/input';
import { unclearPrices } from '@/lib/search/price-typed';
import { searchProducts } from '@/lib/search/queries';
import { addressOf, categoryChoices, changed } from '@/lib/search/rules';

export const instant = false;

type Props = PageProps<'/[locale]/search'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const words = await getTranslations('search');
  const query = parseSearch(await searchParams);
  return { title: query ? words('titleFor', { query }) : words('title'), robots: { index: false } };
}

/** What a query without words asks for: everything that is reduced, or new, or a category; null for nothing. */
function listTitle(filters: Filters, category: string | null): 'saleTitle' | 'newTitle' | 'title' | null {
  if (filters.onSale) return 'saleTitle';
  if (filters.sort === 'new') return 'newTitle';
  return category !== null || isFiltered(filters) || filters.sort !== 'popular' ? 'title' : null;
}

export default async function Search({ searchParams }: Props) {
  const market = toMarket(await locale());
  const language = localeOf(market);
  const words = await getTranslations('search');
  const given = await searchParams;
  const query = parseSearch(given);
  const asked = helpFor(query, language);
  // What is asked for is a list of its own.
  const [list] = asked.filter((topic) => topic === 'sale' || topic === 'new');
  if (list) redirect(localePath(language, HELP_PAGES[list]) as Route);
  const filters = parseFilters(given, query ? 'relevance' : 'popular');
  const tree = await listCategories(language);
  const chosen = tree.find(({ path }) => path === parseCategory(given)) ?? null;
  const title = listTitle(filters, chosen?.path ?? null);
  const isAsked = query ? asked.length === 0 : title !== null;
  const result = isAsked ? await searchProducts(query, chosen?.path ?? null, filters, market) : null;
  const isFound = result !== null && result.found > 0;
  const topics = query && !result?.complete ? helpFor(query, language, { loose: true }) : asked;
  const rest = { ...(query && { q: query }), category: chosen?.path };
  const heading = asked.length > 0 ? 'searchedFor' : isFound ? 'titleFor' : 'nothingTitle';
  return (
    <Page gap={8} className="pt-8 pb-16">
      <Stack as="header" gap={4}>
        <h1 className="title">{query ? words(heading, { query }) : words(title ?? 'title')}</h1>
        <SearchField query={query} locale={language} />
        {(result || !query) && (query || !title) && <SearchNote query={query} result={result} />}
      </Stack>
      <HelpAnswers topics={topics} />
      {isFound || (result && !query) ? (
        <FacetedList
          path="/search"
          rest={rest}
          listing={result}
          counted={result.more && result.found}
          filters={filters}
          unclearPrices={unclearPrices(given.price)}
          locale={language}
          chosen={chosen}
          categories={categoryChoices(tree, result.facets.categories, rest.category ?? null).map(
            ({ category: { path, name, parentId }, count, current }) => {
              const above = tree.find(({ id }) => id === parentId)?.path;
              return {
                ...{ path, name, count, current },
                href: addressOf('/search', changed(filters, {}), { ...rest, category: current ? above : path }),
              };
            },
          )}
        />
      ) : (
        <NothingFound query={query} locale={language} />
      )}
      {query && <RecordSearch query={query} />}
    </Page>
  );
}
