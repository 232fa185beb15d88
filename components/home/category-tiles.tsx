import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { listAllProductCards, listCategories } from '@/lib/catalog/queries';
import { toLocale } from '@/lib/i18n/locales';

/** Corners of the shop that have a still life of their own; another shows its best seller. */
const STILLS = ['coffee', 'pantry', 'table', 'light', 'living'];

/** One tile for each corner of the shop. */
export async function CategoryTiles() {
  const language = toLocale(await locale());
  const words = await getTranslations('home');
  const [categories, products] = await Promise.all([listCategories(language), listAllProductCards(language)]);
  const tiles = categories
    .filter(({ parentId }) => parentId === null)
    .map((category) => ({
      ...category,
      picture: STILLS.includes(category.path)
        ? `still-${category.path}`
        : products.find(({ categoryPath }) => `${categoryPath}/`.startsWith(`${category.path}/`))?.picture,
    }));
  return (
    <section className="page section" aria-labelledby="corners">
      <h2 id="corners" className="title mb-8">
        {words('categoriesTitle')}
      </h2>
      <ul className="tiles">
        {tiles.map(({ id, path, name, description, picture }) => (
          <li key={id} className="tile">
            {picture && (
              // biome-ignore lint/performance/noImgElement: a drawing of our own, one size fits all
              <img src={`/products/${picture}.svg`} alt="" width={1600} height={1000} loading="lazy" />
            )}
            <h3 className="subtitle">
              <Link href={`/c/${path}`} className="tile-link" prefetch={false}>
                {name}
              </Link>
            </h3>
            <p className="muted">{description}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
