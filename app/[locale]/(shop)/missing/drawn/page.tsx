import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFound } from '@/components/layout/not-found';

export const ensureStatic = 'navigation';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('shell');
  return { title: words('notFoundTitle'), robots: { index: false } };
}

/** What stands where nothing is, as finished markup: `lib/platform/http/drawn-pages.ts` sends it in place of Next's empty one. */
export default function DrawnMissingPage() {
  return <NotFound />;
}
