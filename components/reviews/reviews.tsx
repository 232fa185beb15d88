import { getFormatter, getTranslations } from 'next-intl/server';
import { Rating } from '@/components/catalog/rating';
import { Cluster, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import type { ProductView } from '@/lib/catalog/queries';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { toTable } from '@/lib/platform/columnar';
import { getReviewOverview, type ReviewPage } from '@/lib/reviews/queries';
import type { ReviewSelection } from '@/lib/reviews/rules';
import { ReviewBrowser } from './review-browser';
import { shownReviews } from './shown-review';

type ReviewsProps = {
  product: Pick<ProductView, 'slug' | 'rating'>;
  locale: Locale;
  histogram: number[];
  page: ReviewPage;
  selection: ReviewSelection;
};

const FIRST_PAGE: ReviewSelection = { stars: null, everyLanguage: false, sort: 'newest', page: 1 };

/** What buyers wrote, beside how the ratings spread. */
export async function Reviews({ product, locale, histogram, page, selection }: ReviewsProps) {
  const [words, reviews] = [await getTranslations('catalog'), await getTranslations('reviews')];
  const format = await getFormatter();
  const { slug, rating } = product;
  if (rating.count === 0) return <p className="text-soft">{words('noReviews')}</p>;
  return (
    <ReviewBrowser
      href={localePath(locale, `/p/${slug}/reviews`)}
      initial={{ ...page, reviews: toTable(await shownReviews(page.reviews, locale)) }}
      selection={selection}
      rows={histogram.map((count, index) => [words('starsRow', { stars: 5 - index, count }), count])}
      words={{
        sort: reviews('sort'),
        all: reviews('all'),
        others: reviews.raw('others'),
        ownOnly: reviews('ownOnly'),
        more: reviews('more'),
        shown: reviews.raw('shown'),
        none: reviews('noneSuch'),
        sorts: {
          newest: reviews('sorts.newest'),
          best: reviews('sorts.best'),
          critical: reviews('sorts.critical'),
        },
      }}
    >
      <Cluster as="p">
        <span className="title lining-nums tabular-nums">
          {format.number(rating.average, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
        </span>
        <Rating rating={rating.average} />
      </Cluster>
      <p className="text-sm text-soft">{words('averageOf', { count: rating.count })}</p>
    </ReviewBrowser>
  );
}

/** The reviews' place on the page of a product: the newest, and the way to all and to one's own. */
export async function ProductReviews({ product, locale }: Pick<ReviewsProps, 'locale'> & { product: ProductView }) {
  const [words, own] = [await getTranslations('catalog'), await getTranslations('reviews')];
  const { histogram, page } = await getReviewOverview(product.id, locale);
  const id = `reviews-${product.slug}`;
  return (
    <Stack id={id} aria-labelledby={`${id}-title`} as="section" gap={6} className="far">
      <Cluster className="justify-between">
        <h2 id={`${id}-title`} className="subtitle">
          {words('reviews')}
        </h2>
        <Link href={`/p/${product.slug}/review`} className="link" prefetch={false} rel="nofollow">
          {own('write')}
        </Link>
      </Cluster>
      <Reviews product={product} locale={locale} histogram={histogram} page={page} selection={FIRST_PAGE} />
    </Stack>
  );
}
