import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { ProductGrid } from '@/components/catalog/product-grid';
import { Page, Stack } from '@/components/ui/layout';
import { toLocale } from '@/lib/i18n/locales';
import { toMarket } from '@/lib/market/market';
import { getSharedList } from '@/lib/wishlist/queries';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('wishlist');
  return { title: words('sharedTitle'), robots: { index: false, follow: false } };
}

/** Somebody's list for whoever has its link: read-only, without a name, never in a search engine. */
export default async function SharedWishlist({ params }: PageProps<'/[locale]/wishlist/shared/[token]'>) {
  const language = toLocale(await locale());
  const shared = await getSharedList((await params).token, toMarket(await locale()));
  if (!shared) notFound();
  const { name, products } = shared;
  const words = await getTranslations('wishlist');
  return (
    <Page gap={8} className="pt-8 pb-16">
      <Stack as="header" gap={2}>
        <h1 className="title">{name ?? words('sharedTitle')}</h1>
        <p className="lede">{products.length > 0 ? words('sharedText') : words('sharedEmpty')}</p>
      </Stack>
      <ProductGrid products={products} locale={language} first />
    </Page>
  );
}
