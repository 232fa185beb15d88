import { locale } from 'next/root-params';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import type { ProductView, ReviewView } from '@/lib/catalog/queries';
import { dateLocale } from '@/lib/i18n/dates';
import { toLocale } from '@/lib/i18n/locales';
import { Stars } from './rating';

const DAY = { dateStyle: 'long', timeZone: 'Europe/Berlin' } as const;

async function Histogram({ histogram }: { histogram: number[] }) {
  const words = await getTranslations('catalog');
  const total = Math.max(
    1,
    histogram.reduce((sum, count) => sum + count, 0),
  );
  return (
    <ul className="stack gap-[0.5rem]">
      {histogram.map((count, index) => {
        const stars = 5 - index;
        return (
          <li key={stars} className="histogram-row">
            <span className="visually-hidden">{words('starsRow', { stars, count })}</span>
            <span aria-hidden="true" className="numeric">
              {stars}
            </span>
            <span
              className="meter"
              style={{ '--share': `${(count / total) * 100}%` } as CSSProperties}
              aria-hidden="true"
            >
              <span />
            </span>
            <span aria-hidden="true" className="small muted numeric">
              {count}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

async function Review({ review }: { review: ReviewView }) {
  const words = await getTranslations('catalog');
  const format = new Intl.DateTimeFormat(dateLocale(toLocale(await locale())), DAY);
  return (
    <li className="stack gap-[0.375rem]">
      <p className="cluster">
        <Stars rating={review.rating} />
        {review.verified && <span className="badge badge-success">{words('verified')}</span>}
      </p>
      <h3 className="font-semibold" lang={review.locale}>
        {review.title}
      </h3>
      <p lang={review.locale}>{review.body}</p>
      <p className="small muted">
        {review.author}, <time dateTime={review.at.toISOString()}>{format.format(review.at)}</time>
      </p>
    </li>
  );
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
            <Histogram histogram={reviews.histogram} />
          </div>
          <ul className="reviews-list">
            {reviews.newest.map((review) => (
              <Review key={review.id} review={review} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
