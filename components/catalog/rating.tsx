import { getFormatter, getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';

/** Stars for a rating from 0 to 5, in words for those who do not see them. */
export async function Stars({ rating }: { rating: number }) {
  const [words, format] = [await getTranslations('catalog'), await getFormatter()];
  const shown = format.number(rating, { maximumFractionDigits: 1 });
  const style = { '--share': `${(rating / 5) * 100}%` } as CSSProperties;
  return <span role="img" aria-label={words('ratingOf', { rating: shown })} className="stars" style={style} />;
}

/** Stars and how many reviews, as a link to them; nothing while there is none. */
export async function RatingLink({ rating, href }: { rating: { average: number; count: number }; href: string }) {
  if (rating.count === 0) return null;
  const words = await getTranslations('catalog');
  return (
    <a href={href} className="cluster gap-[0.5rem]">
      <Stars rating={rating.average} />
      <span className="small underline underline-offset-4">{words('reviewCount', { count: rating.count })}</span>
    </a>
  );
}
