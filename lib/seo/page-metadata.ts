import type { Metadata } from 'next';
import { shop } from '@/shop.config';
import { alternatesFor } from '../i18n/alternates';
import { type Locale, localePath } from '../i18n/locales';
import { TERRITORIES } from './territories';

/** Stands for every page that has no picture of its own. 1200 × 630 pixels, as all pictures of previews. */
export const SHOP_PICTURE = '/preview.jpg';

export type PublicPage = {
  title: string;
  description: string;
  /** Without language; the query is part of it where it makes another page. */
  path: string;
  locale: Locale;
  /** Address of a picture of 1200 × 630 pixels; the shop's own where there is none. */
  picture?: string;
};

/** What search engines and link previews are told of a public page. Titles get the shop's name behind them in the layout. */
export function pageMetadata({ title, description, path, locale, picture }: PublicPage): Metadata {
  return {
    title,
    description,
    alternates: alternatesFor(path, locale),
    openGraph: {
      ...siteGraph(locale, picture),
      title,
      description,
      url: localePath(locale, path),
    },
  };
}

/** The same for pages that write the rest themselves, with `PageTags`. */
export function lightMetadata({ title, description }: Pick<PublicPage, 'title' | 'description'>): Metadata {
  return { title, description, openGraph: null };
}

/** What every page's preview has in common. */
export function siteGraph(locale: Locale, picture = SHOP_PICTURE): NonNullable<Metadata['openGraph']> {
  return {
    type: 'website',
    siteName: shop.name,
    locale: TERRITORIES[locale],
    images: [{ url: picture, width: 1200, height: 630 }],
  };
}

/** Search engines show about so many characters. */
const SUMMARY_LENGTH = 155;

/** A product in one or two sentences: its tagline, and as much of its description as fits. */
export function summaryOf({ tagline, description }: { tagline: string; description: string }): string {
  const sentences = description.match(/[^.!?]+[.!?]+/g) ?? [];
  return sentences.reduce((summary, sentence) => {
    const longer = `${summary} ${sentence.trim()}`;
    return longer.length > SUMMARY_LENGTH ? summary : longer;
  }, tagline);
}
