import { getTranslations } from 'next-intl/server';
import { Breadcrumbs as Trail } from '@/components/ui/breadcrumbs';
import type { Crumb } from '@/lib/catalog/queries';

/** The way from home through the categories to here. */
export async function Breadcrumbs({ crumbs, here }: { crumbs: Crumb[]; here: string }) {
  const words = await getTranslations('catalog');
  const trail = crumbs.map(({ path, name }) => ({ name, href: `/c/${path}` }));
  return <Trail label={words('breadcrumbs')} crumbs={[{ name: words('home'), href: '/' }, ...trail, { name: here }]} />;
}
