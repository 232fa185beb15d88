import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('cookies.busy');
  return { title: words('title'), robots: { index: false } };
}

/** Where the first thing to be kept leads when one network has just made far more new browsers than people would. */
export default async function BusyPage() {
  const words = await getTranslations('cookies');
  return (
    <div className="page-narrow section stack [--gap:1.5rem]">
      <h1 className="title">{words('busy.title')}</h1>
      <p className="lede">{words('busy.text')}</p>
      <p>
        <Link href="/" className="button">
          {words('back')}
        </Link>
      </p>
    </div>
  );
}
