import type { MetadataRoute } from 'next';
import { listCategories, listProductSlugs } from '@/lib/catalog/queries';
import { env } from '@/lib/env';
import { DEFAULT_LOCALE, LOCALES, localePath } from '@/lib/i18n/locales';

const OTHER_PAGES = ['/', '/newsletter', '/privacy/policy', '/privacy/processing', '/terms', '/imprint'];

/** Every public page in every language, each with its translations. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [categories, slugs] = await Promise.all([listCategories(DEFAULT_LOCALE), listProductSlugs()]);
  const paths = [...OTHER_PAGES, ...categories.map(({ path }) => `/c/${path}`), ...slugs.map((slug) => `/p/${slug}`)];
  const { siteUrl } = env();
  return paths.flatMap((path) => {
    const languages = Object.fromEntries(LOCALES.map((locale) => [locale, siteUrl + localePath(locale, path)]));
    return LOCALES.map((locale) => ({ url: languages[locale] as string, alternates: { languages } }));
  });
}
