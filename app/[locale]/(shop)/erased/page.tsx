import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('cookies.erased');
  return { title: words('title'), robots: { index: false } };
}

/** Where a form leads whose page was open while everything about its person was deleted. */
export default async function ErasedPage() {
  const words = await getTranslations('cookies');
  return (
    <div className="page-narrow section stack [--gap:1.5rem]">
      <h1 className="title">{words('erased.title')}</h1>
      <p className="lede">{words('erased.text')}</p>
      <p className="muted">{words('erased.anew')}</p>
      <p>
        <Link href="/" className="button">
          {words('back')}
        </Link>
      </p>
    </div>
  );
}
