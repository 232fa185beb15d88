import { Badge } from '@/components/ui/badge';
import { Cluster, Stack } from '@/components/ui/layout';
import { Stars } from '@/components/ui/stars';
import styles from './reviews.module.css';
import type { ShownReview } from './shown-review';

/** What buyers wrote. Drawn on both sides: as finished markup, the reviews would weigh twice as much in the page. */
export function ReviewList({ reviews }: { reviews: ShownReview[] }) {
  return (
    <ul className={styles.reviewsList}>
      {reviews.map(({ id, rating, stars, verified, lang, language, title, body, author, at, day }) => (
        <Stack key={id} as="li" gap={1.5}>
          <Cluster as="p">
            <Stars rating={rating} words={stars} />
            {verified && <Badge tone="success">{verified}</Badge>}
            {language && <Badge tone="quiet">{language}</Badge>}
          </Cluster>
          <h3 className="font-semibold" lang={lang}>
            {title}
          </h3>
          <p lang={lang} className={styles.reviewBody}>
            {body}
          </p>
          <p className="text-sm text-soft">
            {author}, <time dateTime={at}>{day}</time>
          </p>
        </Stack>
      ))}
    </ul>
  );
}
