import { locale } from 'next/root-params';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { ProductView, ReviewView } from '@/lib/catalog/queries';
import { dateLocale } from '@/lib/i18n/dates';
import { toLocale } from '@/lib/i18n/locales';
import { Stars } from './rating';
import { Histogram, ReviewList, type ShownReview } from './review-list';

const DAY = { dateStyle: 'long', timeZone: 'Europe/Berlin' } as const;

async function shown(reviews: ReviewView[]): Promise<ShownReview[]> {
  const words = await getTranslations('catalog');
  const days = new Intl.DateTimeFormat(dateLocale(toLocale(await locale())), DAY);
  return reviews.map(({ id, rating, verified, locale: lang, title, body, author, at }) => ({
    id,
    rating,
    stars: words('ratingOf', { rating }),
    lang,
    title,
    body,
    author,
    at: at.toISOString(),
    day: days.format(at),
    ...(verified && { verified: words('verified') }),
  }));
}

type ReviewsProps = {
  /** Where a link can jump to; its own on every product's page. */
  id: string;
  rating: ProductView['rating'];
  reviews: { newest: ReviewView[]; histogram: number[] };
};

/** What buyers wrote, newest first, beside how the ratings spread. */
export async function Reviews({ id, rating, reviews }: ReviewsProps) {
  const [words, format] = [await getTranslations('catalog'), await getFormatter()];
  const rows = reviews.histogram.map((count, index): [string, number] => [
    words('starsRow', { stars: 5 - index, count }),
    count,
  ]);
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="stack gap-[1.5rem]">
      <h2 id={`${id}-title`} className="subtitle">
        {words('reviews')}
      </h2>
      {reviews.newest.length === 0 ? (
        <p className="muted">{words('noReviews')}</p>
      ) : (
        <div className="reviews">
          <div className="stack">
            <p className="cluster">
              <span className="title numeric">{format.number(rating.average, { maximumFractionDigits: 1 })}</span>
              <Stars rating={rating.average} />
            </p>
            <p className="small muted">{words('averageOf', { count: rating.count })}</p>
            <Histogram rows={rows} />
          </div>
          <ReviewList reviews={await shown(reviews.newest)} />
        </div>
      )}
    </section>
  );
}
