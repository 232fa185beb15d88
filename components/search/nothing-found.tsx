import { getTranslations } from 'next-intl/server';
import { ProductShelf } from '@/components/catalog/product-shelf';
import { Link } from '@/components/ui/link';
import { listAllProductCards, listCategories } from '@/lib/catalog/queries';
import { selectVaried } from '@/lib/catalog/selection';
import type { Locale } from '@/lib/i18n/locales';
import { searchCategories } from '@/lib/search/queries';

const POPULAR_SHOWN = 8;

/** What to offer instead of nothing: categories that come close, and what others like. Also the search page before a search. */
export async function NothingFound({ query, locale }: { query: string; locale: Locale }) {
  const words = await getTranslations('search');
  const [close, all, popular] = await Promise.all([
    searchCategories(query, locale),
    listCategories(locale),
    listAllProductCards(locale),
  ]);
  const categories = close.length > 0 ? close : all.filter(({ parentId }) => parentId === null);
  return (
    <div className="stack gap-10">
      <section className="stack gap-3" aria-labelledby="closest">
        <h2 id="closest" className="subtitle">
          {words('closestCategories')}
        </h2>
        <ul className="chips">
          {categories.map(({ path, name }) => (
            <li key={path}>
              <Link href={`/c/${path}`} prefetch={false} className="chip">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <ProductShelf title={words('popular')} products={selectVaried(popular, POPULAR_SHOWN)} locale={locale} />
    </div>
  );
}
