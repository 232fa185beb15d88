import { StarRow } from '@/components/catalog/star-row';
import type { ShownReview } from './shown-review';

/** What buyers wrote. Drawn on both sides: as finished markup, the reviews would weigh twice as much in the page. */
export function ReviewList({ reviews }: { reviews: ShownReview[] }) {
  return (
    <ul className="reviews-list">
      {reviews.map(({ id, rating, stars, verified, lang, language, title, body, author, at, day }) => (
        <li key={id} className="stack gap-[0.375rem]">
          <p className="cluster">
            <StarRow rating={rating} words={stars} />
            {verified && <span className="badge badge-success">{verified}</span>}
            {language && <span className="badge badge-quiet">{language}</span>}
          </p>
          <h3 className="font-semibold" lang={lang}>
            {title}
          </h3>
          <p lang={lang} className="review-body">
            {body}
          </p>
          <p className="small muted">
            {author}, <time dateTime={at}>{day}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}
