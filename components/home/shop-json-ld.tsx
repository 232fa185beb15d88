'use client';

import { JsonLd } from '@/components/catalog/json-ld';
import { shop } from '@/shop.config';

type ShopJsonLdProps = { site: string; locale: string; home: string; search: string };

/** Who runs the shop and how it is searched, for search engines (schema.org Organization and WebSite). */
export function ShopJsonLd({ site, locale, home, search }: ShopJsonLdProps) {
  const organization = {
    '@type': 'Organization',
    '@id': `${site}/#shop`,
    name: shop.name,
    url: site,
    logo: `${site}/icon.svg`,
  };
  const website = {
    '@type': 'WebSite',
    name: shop.name,
    url: site + home,
    inLanguage: locale,
    publisher: { '@id': organization['@id'] },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${site}${search}?q={query}` },
      'query-input': 'required name=query',
    },
  };
  return <JsonLd data={{ '@graph': [organization, website] }} />;
}
