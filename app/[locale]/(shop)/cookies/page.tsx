import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WordPage } from '@/components/layout/word-page';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('cookies');
  return { title: words('title'), robots: { index: false } };
}

/** Where a form leads that only a cookie could keep, in a browser that takes none and runs no scripts. */
export default async function CookiesRefusedPage() {
  const words = await getTranslations('cookies');
  return <WordPage title={words('title')} text={words('text')} rest={words('rest')} back={words('back')} />;
}
