import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { ReviewPage } from '@/components/reviews/review-page';
import { getProduct } from '@/lib/catalog/queries';
import { toLocale } from '@/lib/i18n/locales';
import { getOrderByToken } from '@/lib/orders/queries';
import { firstNameOf } from '@/lib/orders/rules';
import { getOwnReview } from '@/lib/reviews/queries';
import { reviewerByToken } from '@/lib/reviews/reviewer';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('reviews');
  // The address is the key to the order: no other site may learn it.
  return { title: words('write'), robots: { index: false, follow: false } };
}

/** For whoever holds the link to an order, with an account or without: the order is the proof. */
export default async function ReviewOfOrderPage({ params }: PageProps<'/[locale]/orders/[token]/review/[slug]'>) {
  const { token, slug } = await params;
  const product = await getProduct(slug, toLocale(await locale()));
  await connection();
  const order = await getOrderByToken(token);
  const reviewer = product && order && (await reviewerByToken(product.id, token));
  if (!product || !order || !reviewer) notFound();
  return (
    <ReviewPage
      product={product}
      own={await getOwnReview(reviewer.identifierIds, product.id)}
      name={firstNameOf(order.address.name)}
      token={token}
    />
  );
}
