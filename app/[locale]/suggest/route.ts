import type { NextRequest } from 'next/server';
import { toMarket } from '@/lib/market/market';
import { parseSearch } from '@/lib/search/input';
import { getSuggestions } from '@/lib/search/suggestions';

/**
 * What the search field offers while somebody types. The same for everyone (no cookie is read), so browsers and caches in between may
 * keep it; what is typed is cut to a length that costs little, and nothing is written down.
 */
export async function GET(request: NextRequest, { params }: RouteContext<'/[locale]/suggest'>) {
  const market = toMarket((await params).locale);
  const query = parseSearch({ q: request.nextUrl.searchParams.get('q') ?? '' }).toLowerCase();
  const suggestions = await getSuggestions(query, market);
  return Response.json(suggestions, {
    headers: { 'Cache-Control': 'public, max-age=60, s-maxage=300, stale-while-revalidate=600' },
  });
}
