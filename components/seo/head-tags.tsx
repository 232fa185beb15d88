'use client';

import { alternatesFor } from '@/lib/i18n/alternates';
import type { Locale } from '@/lib/i18n/locales';
import { TERRITORIES } from '@/lib/seo/territories';
import { shop } from '@/shop.config';

type HeadTagsProps = {
  /** Where absolute addresses begin. */
  site: string;
  /** Without language. */
  path: string;
  locale: Locale;
  title: string;
  picture: string;
};

/** React puts them into the head. The description is not said again: every reader of previews takes the page's own. */
export function HeadTags({ site, path, locale, title, picture }: HeadTagsProps) {
  const { canonical, languages } = alternatesFor(path, locale);
  return (
    <>
      <link rel="canonical" href={site + canonical} />
      {Object.entries(languages).map(([language, address]) => (
        <link key={language} rel="alternate" hrefLang={language} href={site + address} />
      ))}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={shop.name} />
      <meta property="og:title" content={title} />
      <meta property="og:url" content={site + canonical} />
      <meta property="og:locale" content={TERRITORIES[locale]} />
      <meta property="og:image" content={site + picture} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
    </>
  );
}
