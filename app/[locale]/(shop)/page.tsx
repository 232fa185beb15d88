import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Care } from '@/components/home/care';
import { CategoryTiles } from '@/components/home/category-tiles';
import { Hero } from '@/components/home/hero';
import { Letter } from '@/components/home/letter';
import { Selection } from '@/components/home/selection';
import { ShopJsonLd } from '@/components/home/shop-json-ld';
import { PersonalShelf } from '@/components/personal/shelf';
import { PageTags } from '@/components/seo/page-tags';
import { Page, Section } from '@/components/ui/layout';
import { listAllProductCards, listProductsOfCategory } from '@/lib/catalog/queries';
import { selectVaried } from '@/lib/catalog/selection';
import { localePath } from '@/lib/i18n/locales';
import { localeOf, toMarket } from '@/lib/market/market';
import { env } from '@/lib/platform/env';
import { lightMetadata } from '@/lib/seo/page-metadata';

const ON_A_SHELF = 4;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('shell');
  const [title, description] = [words('siteTitle'), words('siteDescription')];
  return { ...lightMetadata({ title, description }), title: { absolute: title } };
}

/** The same bytes for everyone. A shelf with something for this person takes the place of one for everybody. */
export default async function HomePage() {
  const market = toMarket(await locale());
  const language = localeOf(market);
  const [words, shell] = [await getTranslations('home'), await getTranslations('shell')];
  const [all, pantry] = await Promise.all([listAllProductCards(market), listProductsOfCategory('pantry', market)]);
  return (
    <>
      <PageTags title={shell('siteTitle')} path="/" locale={language} />
      <Hero />
      <Section>
        <PersonalShelf place="for-you">
          <Selection
            id="selection"
            title={words('selectionTitle')}
            text={words('selectionText')}
            more={{ href: '/c/coffee', words: words('selectionAll') }}
            products={selectVaried(
              all.filter(({ kind }) => kind !== 'consumable'),
              2 * ON_A_SHELF,
            )}
            locale={language}
          />
        </PersonalShelf>
      </Section>
      <CategoryTiles />
      <Care />
      <Section className="far">
        <PersonalShelf place="buy-again">
          <Selection
            id="pantry"
            title={words('pantryTitle')}
            text={words('pantryText')}
            more={{ href: '/c/pantry', words: words('pantryAll') }}
            products={selectVaried(pantry, ON_A_SHELF)}
            locale={language}
          />
        </PersonalShelf>
      </Section>
      <Letter />
      <Page>
        <PersonalShelf place="recently-viewed" />
      </Page>
      <ShopJsonLd
        site={env().siteUrl}
        locale={language}
        home={localePath(language, '/')}
        search={localePath(language, '/search')}
      />
    </>
  );
}
