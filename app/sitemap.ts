import type { MetadataRoute } from 'next';
import { listLastChanges } from '@/lib/catalog/last-changes';
import { listCategories } from '@/lib/catalog/queries';
import { alternatesFor } from '@/lib/i18n/alternates';
import { DEFAULT_LOCALE, LOCALES, localePath } from '@/lib/i18n/locales';
import { env } from '@/lib/platform/env';

type Page = { path: string; lastModified?: Date; images?: string[] };

const OTHER_PAGES = [
  '/help',
  '/newsletter',
  // What the law asks for.
  '/privacy/policy',
  '/privacy/processing',
  '/terms',
  '/imprint',
];

/** Every public page, in one language. */
async function listPages(siteUrl: string): Promise<Page[]> {
  const [categories, changes] = await Promise.all([listCategories(DEFAULT_LOCALE), listLastChanges()]);
  const newest = (root: string) => {
    const within = changes.filter(({ categoryPath }) => `${categoryPath}/`.startsWith(root));
    return within.length > 0 ? { lastModified: new Date(Math.max(...within.map(({ at }) => at.getTime()))) } : {};
  };
  return [
    { path: '/', ...newest('') },
    ...categories.map(({ path }) => ({ path: `/c/${path}`, ...newest(`${path}/`) })),
    ...changes.map(({ slug, at }) => ({
      path: `/p/${slug}`,
      lastModified: at,
      images: [`${siteUrl}/products/${slug}.jpg`],
    })),
    ...OTHER_PAGES.map((path) => ({ path })),
  ];
}

/** Every public page in every language, each with its translations. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { siteUrl } = env();
  const pages = await listPages(siteUrl);
  return pages.flatMap(({ path, ...page }) => {
    const addresses = Object.entries(alternatesFor(path, DEFAULT_LOCALE).languages ?? {});
    const languages = Object.fromEntries(addresses.map(([language, address]) => [language, `${siteUrl}${address}`]));
    return LOCALES.map((locale) => ({ url: siteUrl + localePath(locale, path), alternates: { languages }, ...page }));
  });
}
