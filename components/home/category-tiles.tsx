import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { listAllProductCards, listCategories } from '@/lib/catalog/queries';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { Tiles } from './tiles';

/** Corners of the shop that have a still life of their own; another shows its best seller. */
const STILLS = ['coffee', 'pantry', 'table', 'light', 'living'];

/** One tile for each corner of the shop. */
export async function CategoryTiles() {
  const language = toLocale(await locale());
  const words = await getTranslations('home');
  const [categories, products] = await Promise.all([listCategories(language), listAllProductCards(language)]);
  const bestSellerIn = (path: string) =>
    products.find(({ categoryPath }) => `${categoryPath}/`.startsWith(`${path}/`))?.picture ?? '';
  return (
    <section className="page section" aria-labelledby="corners">
      <h2 id="corners" className="title mb-8">
        {words('categoriesTitle')}
      </h2>
      <Tiles
        tiles={categories
          .filter(({ parentId }) => parentId === null)
          .map(({ path, name, description }) => [
            localePath(language, `/c/${path}`),
            name,
            description,
            STILLS.includes(path) ? `still-${path}` : bestSellerIn(path),
          ])}
      />
    </section>
  );
}
