import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '@/components/catalog/breadcrumbs';
import { BuyBar } from '@/components/catalog/buy-bar';
import { BuyBox } from '@/components/catalog/buy-box';
import { ProductDescription } from '@/components/catalog/product-description';
import { DeliveryNote, ProductFacts } from '@/components/catalog/product-facts';
import { ProductGallery } from '@/components/catalog/product-gallery';
import styles from '@/components/catalog/product-head.module.css';
import { ProductShelf } from '@/components/catalog/product-shelf';
import { RatingLink } from '@/components/catalog/rating';
import { VariantChoice } from '@/components/catalog/variant-choice';
import { variantOptions } from '@/components/catalog/variant-options';
import { RecordView } from '@/components/personal/record-visit';
import { PersonalShelf } from '@/components/personal/shelf';
import { ProductReviews } from '@/components/reviews/reviews';
import { PageTags } from '@/components/seo/page-tags';
import { DeferredContent } from '@/components/ui/deferred-content';
import { Page, Split, Stack } from '@/components/ui/layout';
import { HeartButton } from '@/components/wishlist/heart-button';
import { getProduct, listProductCards, listProductSlugs } from '@/lib/catalog/queries';
import { localeOf, toMarket } from '@/lib/market/market';
import { lightMetadata, summaryOf } from '@/lib/seo/page-metadata';

/** The same for everyone; variant and person are the browser's business. */
export const ensureStatic = 'navigation';
// There is nothing to show of it without knowing which one it is.
export const instant = false;

const FITS_SHOWN = 6;

export async function generateStaticParams() {
  return (await listProductSlugs()).map((slug) => ({ slug }));
}

type Props = PageProps<'/[locale]/p/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await getProduct((await params).slug, toMarket(await locale()));
  if (!product) return {};
  return lightMetadata({ title: product.name, description: summaryOf(product) });
}

export default async function Product({ params }: Props) {
  const market = toMarket(await locale());
  const language = localeOf(market);
  const product = await getProduct((await params).slug, market);
  if (!product) notFound();
  const [words, hearts] = [await getTranslations('catalog'), await getTranslations('wishlist')];
  const fits = await listProductCards(product.fits.slice(0, FITS_SHOWN), market);
  return (
    <VariantChoice variants={variantOptions(product.variants, language, words)}>
      <Page gap={5} className="pt-6 pb-16 gap-[clamp(2.5rem,6vw,4.5rem)]">
        <Stack gap={6}>
          <Breadcrumbs crumbs={product.breadcrumbs} here={product.name} />
          <Split aside="wide">
            <ProductGallery product={product} locale={language} />
            <Stack>
              <header className={styles.head}>
                <Stack gap={2}>
                  <p className="eyebrow">{product.brand}</p>
                  <h1 className="title">{product.name}</h1>
                  <p className="lede">{product.tagline}</p>
                  <RatingLink rating={product.rating} href={`#reviews-${product.slug}`} />
                </Stack>
                <HeartButton productId={product.id} label={hearts('save', { name: product.name })} />
              </header>
              <BuyBox product={product} locale={language} />
              <DeliveryNote product={product} locale={language} />
            </Stack>
          </Split>
        </Stack>
        <DeferredContent>
          <ProductFacts product={product} />
          <PersonalShelf place="goes-with">
            <ProductShelf title={words('fits')} products={fits} locale={language} />
          </PersonalShelf>
          <ProductReviews product={product} locale={language} />
          <PersonalShelf place="recently-viewed" />
        </DeferredContent>
        <BuyBar name={product.name} words={{ add: words('addToCart'), tellBack: words('tellBack') }} />
        <PageTags
          title={product.name}
          path={`/p/${product.slug}`}
          picture={`/products/${product.slug}.jpg`}
          locale={language}
        />
        <RecordView productId={product.id} />
        <ProductDescription product={product} locale={language} />
      </Page>
    </VariantChoice>
  );
}
