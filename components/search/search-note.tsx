import { getTranslations } from 'next-intl/server';
import type { SearchResult } from '@/lib/search/queries';

/** How a query was understood: nothing to say when it was taken as it stands. */
export async function SearchNote({ query, result }: { query: string; result: SearchResult | null }) {
  const words = await getTranslations('search');
  if (!query || !result) return <p className="lede">{words('intro')}</p>;
  if (result.found === 0) return <p className="lede">{words('nothingText')}</p>;
  if (result.meant) return <p className="text-soft">{words('meant', { meant: result.meant })}</p>;
  return result.complete ? null : <p className="text-soft">{words('incomplete')}</p>;
}
