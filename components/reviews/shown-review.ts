import { getTranslations } from 'next-intl/server';
import { dateLocale } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import type { ReviewPage, ReviewView } from '@/lib/reviews/queries';
import { shop } from '@/shop.config';

/** A review with every word ready in the language of the page; its own words stay in the language of whoever wrote it. */
export type ShownReview = {
  id: string;
  rating: number;
  stars: string;
  verified?: string;
  lang: string;
  /** What that language is called, where it is not the page's. */
  language?: string;
  title: string;
  body: string;
  author: string;
  at: string;
  day: string;
};

export type ShownPage = Omit<ReviewPage, 'reviews'> & { reviews: ShownReview[] };

const DAY = { dateStyle: 'long', timeZone: shop.timeZone } as const;

export async function shownReviews(reviews: ReviewView[], locale: Locale): Promise<ShownReview[]> {
  const words = await getTranslations({ locale, namespace: 'catalog' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const days = new Intl.DateTimeFormat(dateLocale(locale), DAY);
  return reviews.map(({ id, rating, verified, locale: lang, title, body, author, at }) => ({
    id,
    rating,
    stars: words('ratingOf', { rating }),
    lang,
    title,
    body,
    author,
    at: at.toISOString().slice(0, 10),
    day: days.format(at),
    ...(lang !== locale && { language: languages.of(lang) ?? lang }),
    ...(verified && { verified: words('verified') }),
  }));
}
