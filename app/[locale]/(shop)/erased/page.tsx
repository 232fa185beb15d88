import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WordPage } from '@/components/layout/word-page';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('cookies.erased');
  return { title: words('title'), robots: { index: false } };
}

/** Where a form leads whose page was open while everything about its person was deleted. */
export default async function ErasedPage() {
  const words = await getTranslations('cookies');
  return (
    <WordPage
      title={words('erased.title')}
      text={words('erased.text')}
      rest={words('erased.anew')}
      back={words('back')}
    />
  );
}
