import type { NextRequest } from 'next/server';
import { addJourney } from '@/lib/demo/panel';
import { currentShopper } from '@/lib/identity/queries';
import { dropDeadCookies, keepVisitor } from '@/lib/identity/visitor';
import { localeOf, toMarket } from '@/lib/market/market';
import { recordEvent } from '@/lib/personalization/commands';
import { eventInput, personalRequestInput } from '@/lib/personalization/input';
import { isProgram } from '@/lib/personalization/programs';
import { readJson } from '@/lib/platform/http/bodies';
import { orUnavailable } from '@/lib/platform/http/or-unavailable';
import { isSameOrigin } from '@/lib/platform/http/same-origin';
import { getPersonalView } from '@/lib/shopper-view/queries';

const PRIVATE = { 'Cache-Control': 'private, no-store' };

/** The person's part of a public page, asked for only by browsers that have something to show. Reads, and notes once a day that it was asked for. */
export const GET = orUnavailable(async (request: NextRequest, { params }: RouteContext<'/[locale]/personal'>) => {
  const market = toMarket((await params).locale);
  const locale = localeOf(market);
  const { page, product } = personalRequestInput.parse(Object.fromEntries(request.nextUrl.searchParams));
  const shopper = await currentShopper();
  const view = await getPersonalView(shopper, page, market, product);
  await addJourney(view, shopper, locale);
  await keepVisitor();
  // A device that was signed in when its person was erased, or signed out everywhere, keeps nothing of them.
  const headers = (await dropDeadCookies(shopper)) ? { ...PRIVATE, 'Clear-Site-Data': '"cache", "storage"' } : PRIVATE;
  return Response.json(view, { headers });
});

/** Remembers a view or a search of somebody who allows it. Every answer is the same empty one. */
export const POST = orUnavailable(async (request: NextRequest) => {
  const done = new Response(null, { status: 204, headers: PRIVATE });
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403, headers: PRIVATE });
  if (isProgram(request.headers.get('user-agent'))) return done;
  const sent = eventInput.safeParse(await readJson(request));
  if (!sent.success) return new Response(null, { status: 400, headers: PRIVATE });
  const { owner } = await currentShopper();
  const { epoch, ...event } = sent.data;
  if (owner) await recordEvent(owner, event, epoch);
  return done;
});
