import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WordPage } from '@/components/layout/word-page';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('cookies.busy');
  return { title: words('title'), robots: { index: false } };
}

/** Where the first thing to be kept leads when one network has just made far more new browsers than people would. */
export default async function BusyPage() {
  const words = await getTranslations('cookies');
  return <WordPage title={words('busy.title')} text={words('busy.text')} back={words('back')} />;
}
