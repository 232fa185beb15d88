import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import type { Crumb } from '@/lib/catalog/queries';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { env } from '@/lib/platform/env';
import { BreadcrumbTrail } from './breadcrumb-trail';

/** The way from home through the categories to here. */
export async function Breadcrumbs({ crumbs, here }: { crumbs: Crumb[]; here: string }) {
  const words = await getTranslations('catalog');
  const language = toLocale(await locale());
  const link = (path: string, name: string): [string, string] => [localePath(language, path), name];
  return (
    <BreadcrumbTrail
      label={words('breadcrumbs')}
      site={env().siteUrl}
      crumbs={[link('/', words('home')), ...crumbs.map(({ path, name }) => link(`/c/${path}`, name))]}
      here={here}
    />
  );
}
