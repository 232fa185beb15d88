import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/layout';
import { listCategories } from '@/lib/catalog/queries';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { Tiles } from './tiles';

/** One tile for each corner of the shop; every one has its still life. */
export async function CategoryTiles() {
  const language = toLocale(await locale());
  const words = await getTranslations('home');
  const categories = await listCategories(language);
  return (
    <Section as="section" className="far" aria-labelledby="corners">
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
            `still-${path}`,
          ])}
      />
    </Section>
  );
}
