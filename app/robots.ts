import type { MetadataRoute } from 'next';
import { LOCALES, localePath } from '@/lib/i18n/locales';
import { env } from '@/lib/platform/env';

const PERSONAL = [
  '/account',
  '/cart',
  '/checkout',
  '/confirm',
  '/orders',
  '/personal',
  '/sign-in',
  '/unsubscribe',
  '/wishlist',
];

export default function robots(): MetadataRoute.Robots {
  const disallow = PERSONAL.flatMap((path) => LOCALES.map((locale) => localePath(locale, path)));
  return {
    rules: { userAgent: '*', allow: '/', disallow: [...disallow, '/admin', '/demo', '/api'] },
    sitemap: `${env().siteUrl}/sitemap.xml`,
  };
}
