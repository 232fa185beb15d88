import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { ReviewPage, ReviewRefusal } from '@/components/reviews/review-page';
import { getProduct } from '@/lib/catalog/queries';
import { toLocale } from '@/lib/i18n/locales';
import { currentShopper } from '@/lib/identity/queries';
import { getOwnReview } from '@/lib/reviews/queries';
import { reviewerOf } from '@/lib/reviews/reviewer';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('reviews');
  return { title: words('write'), robots: { index: false } };
}

/** For who is signed in: their orders are the proof. */
export default async function OwnReviewPage({ params }: PageProps<'/[locale]/p/[slug]/review'>) {
  const shopper = await currentShopper();
  const product = await getProduct((await params).slug, toLocale(await locale()));
  if (!product) notFound();
  const reviewer = await reviewerOf(product.id, shopper);
  const refusal = !reviewer && (
    <ReviewRefusal name={product.name} slug={product.slug} signedIn={shopper.session !== null} />
  );
  return (
    <ReviewPage
      product={product}
      own={reviewer && (await getOwnReview(reviewer.identifierIds, product.id))}
      name={shopper.firstName ?? undefined}
      refusal={refusal || undefined}
    />
  );
}
