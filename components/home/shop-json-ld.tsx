import { JsonLd } from '@/components/catalog/json-ld';
import { env } from '@/lib/env';
import { type Locale, localePath } from '@/lib/i18n/locales';

/** Who runs the shop and how it is searched, for search engines (schema.org Organization and WebSite). */
export function ShopJsonLd({ locale }: { locale: Locale }) {
  const { siteUrl } = env();
  const organization = {
    '@type': 'Organization',
    '@id': `${siteUrl}/#shop`,
    name: 'Kindling',
    url: siteUrl,
    logo: `${siteUrl}/icon.svg`,
  };
  const website = {
    '@type': 'WebSite',
    name: 'Kindling',
    url: siteUrl + localePath(locale, '/'),
    inLanguage: locale,
    publisher: { '@id': organization['@id'] },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}${localePath(locale, '/search')}?q={query}` },
      'query-input': 'required name=query',
    },
  };
  return <JsonLd data={{ '@graph': [organization, website] }} />;
}
