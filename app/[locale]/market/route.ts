import { NextResponse } from 'next/server';
import { applyMarketChoice } from '@/lib/cart/choose-market';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { hasCookies } from '@/lib/identity/cookies';
import { marketInput } from '@/lib/market/input';
import { currencyOf, toMarket } from '@/lib/market/market';
import { pageBehind } from '@/lib/market/page-behind';
import { readForm } from '@/lib/platform/http/bodies';
import { orUnavailable } from '@/lib/platform/http/or-unavailable';
import { isSameOrigin } from '@/lib/platform/http/same-origin';

type Context = RouteContext<'/[locale]/market'>;

const goTo = (path: string) =>
  new NextResponse(null, { status: 303, headers: { Location: path, 'Cache-Control': 'private, no-store' } });

/** A plain form post and a whole new document: no page that shows the prices of before stays in the browser's router. */
export const POST = orUnavailable(async (request: Request, { params }: Context) => {
  if (!isSameOrigin(request.headers)) return new NextResponse(null, { status: 403 });
  const { locale: segment } = await params;
  const [locale, before] = [toLocale(segment), currencyOf(toMarket(segment))];
  const sent = marketInput.safeParse(Object.fromEntries((await readForm(request)) ?? []));
  if (!sent.success) return new NextResponse(null, { status: 400 });
  const knowsUs = await hasCookies();
  const { currency } = await applyMarketChoice(sent.data, locale);
  const page = pageBehind(request.headers.get('referer'), localePath(locale, '/'), currency !== before);
  return goTo(knowsUs ? page : `${localePath(locale, '/market')}?to=${encodeURIComponent(page)}`);
});

/** Where a browser that had no cookie of ours goes next: it shows whether it takes one. */
export async function GET(request: Request, { params }: Context) {
  const locale = toLocale((await params).locale);
  const { searchParams, origin } = new URL(request.url);
  const to = new URL(searchParams.get('to') ?? '', origin).href;
  return goTo((await hasCookies()) ? pageBehind(to, localePath(locale, '/'), false) : localePath(locale, '/cookies'));
}
