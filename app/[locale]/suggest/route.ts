import type { NextRequest } from 'next/server';
import { toLocale } from '@/lib/i18n/locales';
import { parseSearch } from '@/lib/search/input';
import { getSuggestions } from '@/lib/search/suggestions';

/**
 * What the search field offers while somebody types. The same for everyone (no cookie is read), so browsers and caches in between may
 * keep it; what is typed is cut to a length that costs little, and nothing is written down.
 */
export async function GET(request: NextRequest, { params }: RouteContext<'/[locale]/suggest'>) {
  const locale = toLocale((await params).locale);
  const query = parseSearch({ q: request.nextUrl.searchParams.get('q') ?? '' }).toLowerCase();
  const suggestions = await getSuggestions(query, locale);
  return Response.json(suggestions, {
    headers: { 'Cache-Control': 'public, max-age=60, s-maxage=300, stale-while-revalidate=600' },
  });
}
