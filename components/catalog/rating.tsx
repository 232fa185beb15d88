import { getFormatter, getTranslations } from 'next-intl/server';
import { cluster } from '@/components/ui/layout';
import { Stars } from '@/components/ui/stars';

/** Stars for a rating from 0 to 5, in words for those who do not see them. */
export async function Rating({ rating }: { rating: number }) {
  const [words, format] = [await getTranslations('catalog'), await getFormatter()];
  const shown = format.number(rating, { maximumFractionDigits: 1 });
  return <Stars rating={rating} words={words('ratingOf', { rating: shown })} />;
}

/** Stars and how many reviews, as a link to them; nothing while there is none. */
export async function RatingLink({ rating, href }: { rating: { average: number; count: number }; href: string }) {
  if (rating.count === 0) return null;
  const words = await getTranslations('catalog');
  return (
    <a href={href} className={cluster({ gap: 2, className: 'min-h-6' })}>
      <Rating rating={rating.average} />
      <span className="text-sm underline underline-offset-4">{words('reviewCount', { count: rating.count })}</span>
    </a>
  );
}
