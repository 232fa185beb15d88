import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import type { Crumb } from '@/lib/catalog/queries';

/** The way from home to here. `here` is the page itself, which is no link. */
export async function Breadcrumbs({ crumbs, here }: { crumbs: Crumb[]; here: string }) {
  const words = await getTranslations('catalog');
  return (
    <nav aria-label={words('breadcrumbs')}>
      <ol className="breadcrumbs">
        <li>
          <Link href="/" prefetch={false}>
            {words('home')}
          </Link>
        </li>
        {crumbs.map(({ path, name }) => (
          <li key={path}>
            <Link href={`/c/${path}`} prefetch={false}>
              {name}
            </Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
