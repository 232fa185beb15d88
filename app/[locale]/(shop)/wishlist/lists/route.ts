import type { NextRequest } from 'next/server';
import { toLocale } from '@/lib/i18n/locales';
import { currentShopper } from '@/lib/identity/queries';
import { getListChoices } from '@/lib/wishlist/choices';

/** On which lists a product is: asked when the menu of a heart opens. Reads only. */
export async function GET(request: NextRequest, { params }: RouteContext<'/[locale]/wishlist/lists'>) {
  const locale = toLocale((await params).locale);
  const { owner } = await currentShopper();
  const choices = await getListChoices(owner, request.nextUrl.searchParams.get('product') ?? '', locale);
  return Response.json(choices, { headers: { 'Cache-Control': 'private, no-store' } });
}
