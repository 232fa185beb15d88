import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('cookies');
  return { title: words('title'), robots: { index: false } };
}

/** Where a form leads that only a cookie could keep, in a browser that takes none and runs no scripts. */
export default async function CookiesRefusedPage() {
  const words = await getTranslations('cookies');
  return (
    <div className="page-narrow section stack [--gap:1.5rem]">
      <h1 className="title">{words('title')}</h1>
      <p className="lede">{words('text')}</p>
      <p className="muted">{words('rest')}</p>
      <p>
        <Link href="/" className="button">
          {words('back')}
        </Link>
      </p>
    </div>
  );
}
