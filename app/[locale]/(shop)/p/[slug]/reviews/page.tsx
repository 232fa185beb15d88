import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '@/components/catalog/breadcrumbs';
import { Reviews } from '@/components/reviews/reviews';
import { Section } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { getProduct } from '@/lib/catalog/queries';
import { alternatesFor } from '@/lib/i18n/alternates';
import { toLocale } from '@/lib/i18n/locales';
import { getReviewOverview, listReviews } from '@/lib/reviews/queries';
import { selectionOf } from '@/lib/reviews/rules';

export const instant = false;

type Props = PageProps<'/[locale]/p/[slug]/reviews'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = toLocale(await locale());
  const product = await getProduct((await params).slug, language);
  if (!product) return {};
  const words = await getTranslations('reviews');
  return {
    title: words('allTitle', { name: product.name }),
    alternates: alternatesFor(`/p/${product.slug}`, language),
    robots: { index: false },
  };
}

/** All reviews of a product, for who has no JavaScript, or opens a link in a tab of its own. */
export default async function ReviewsPage({ params, searchParams }: Props) {
  const language = toLocale(await locale());
  const selection = selectionOf(await searchParams);
  const product = await getProduct((await params).slug, language);
  if (!product) notFound();
  const words = await getTranslations('reviews');
  const title = words('allTitle', { name: product.name });
  return (
    <Section gap={8}>
      <Breadcrumbs crumbs={product.breadcrumbs} here={title} />
      <h1 className="title">{title}</h1>
      <h2 className="sr-only">{words('list')}</h2>
      <Reviews
        product={product}
        locale={language}
        histogram={(await getReviewOverview(product.id, language)).histogram}
        page={await listReviews(product.id, language, selection)}
        selection={selection}
      />
      <p>
        <Link href={`/p/${product.slug}`} className="link">
          {words('toProduct', { name: product.name })}
        </Link>
      </p>
    </Section>
  );
}
