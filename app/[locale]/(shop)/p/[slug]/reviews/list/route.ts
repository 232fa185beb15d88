import type { NextRequest } from 'next/server';
import { type ShownPage, shownReviews } from '@/components/reviews/shown-review';
import { getProduct } from '@/lib/catalog/queries';
import { toLocale } from '@/lib/i18n/locales';
import { listReviews } from '@/lib/reviews/queries';
import { selectionOf } from '@/lib/reviews/rules';

/** More reviews for the page of a product. The same for everyone; briefly kept, so that a deleted one does not stay. */
export async function GET(request: NextRequest, { params }: RouteContext<'/[locale]/p/[slug]/reviews/list'>) {
  const { slug, locale: sent } = await params;
  const locale = toLocale(sent);
  const product = await getProduct(slug, locale);
  if (!product) return new Response(null, { status: 404 });
  const selection = selectionOf(Object.fromEntries(request.nextUrl.searchParams));
  const page = await listReviews(product.id, locale, selection);
  const shown: ShownPage = { ...page, reviews: await shownReviews(page.reviews, locale) };
  return Response.json(shown, { headers: { 'Cache-Control': 'public, max-age=60' } });
}
