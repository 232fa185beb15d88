import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { ProductShelf } from '@/components/catalog/product-shelf';
import { chip, chips } from '@/components/ui/chip';
import { Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { listAllProductCards, listCategories } from '@/lib/catalog/queries';
import { selectVaried } from '@/lib/catalog/selection';
import type { Locale } from '@/lib/i18n/locales';
import { toMarket } from '@/lib/market/market';
import { listAlternatives, searchCategories } from '@/lib/search/queries';

const POPULAR_SHOWN = 8;

type Way = { href: string; name: string };

function Ways({ id, title, ways }: { id: string; title: string; ways: Way[] }) {
  if (ways.length === 0) return null;
  return (
    <Stack as="section" gap={3} aria-labelledby={id}>
      <h2 id={id} className="subtitle">
        {title}
      </h2>
      <ul className={chips}>
        {ways.map(({ href, name }) => (
          <li key={href}>
            <Link href={href} prefetch={false} className={chip}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** What to offer instead of nothing: words that come close, categories, and what others like. Also the search page before a search. */
export async function NothingFound({ query, locale }: { query: string; locale: Locale }) {
  const words = await getTranslations('search');
  const [alternatives, close, all, popular] = await Promise.all([
    listAlternatives(query, locale),
    searchCategories(query, locale),
    listCategories(locale),
    listAllProductCards(toMarket(await routeLocale())),
  ]);
  const categories = close.length > 0 ? close : all.filter(({ parentId }) => parentId === null);
  return (
    <Stack gap={10}>
      <Ways
        id="meant"
        title={words('didYouMean')}
        ways={alternatives.map((name) => ({ href: `/search?q=${encodeURIComponent(name)}`, name }))}
      />
      <Ways
        id="closest"
        title={words(close.length > 0 ? 'closestCategories' : 'lookAround')}
        ways={categories.map(({ path, name }) => ({ href: `/c/${path}`, name }))}
      />
      <ProductShelf title={words('popular')} products={selectVaried(popular, POPULAR_SHOWN)} locale={locale} />
    </Stack>
  );
}
