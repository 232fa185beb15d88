import type { NextRequest } from 'next/server';
import { applyMutations } from '@/lib/cart/commands';
import { changesInput } from '@/lib/cart/input';
import { getCartPanel } from '@/lib/cart/panel';
import { toLocale } from '@/lib/i18n/locales';
import { takeErasure } from '@/lib/identity/erased-browser';
import { currentShopper } from '@/lib/identity/queries';
import { ensureShopper } from '@/lib/identity/visitor';
import { chosenMarket } from '@/lib/market/queries';
import { readJson } from '@/lib/platform/http/bodies';
import { orUnavailable } from '@/lib/platform/http/or-unavailable';
import { isSameOrigin } from '@/lib/platform/http/same-origin';

const headers = { 'Cache-Control': 'private, no-store' };

/** The cart as it is now, for pages that draw it in the browser. Reads only. */
export async function GET(_: NextRequest, { params }: RouteContext<'/[locale]/cart/lines'>) {
  const { market, chosenCountry } = await chosenMarket(toLocale((await params).locale));
  const { owner } = await currentShopper();
  return Response.json(await getCartPanel(owner, market, chosenCountry), { headers });
}

/**
 * Carries out what an open page wants of its cart, and answers with the cart as it is then. Not a form's action: it must outlive
 * the page it was sent from (`keepalive`), and be the same when it comes twice.
 */
export const POST = orUnavailable(async (request: NextRequest, { params }: RouteContext<'/[locale]/cart/lines'>) => {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403, headers });
  const { market, chosenCountry } = await chosenMarket(toLocale((await params).locale));
  const sent = changesInput.safeParse(await readJson(request));
  if (!sent.success) return new Response(null, { status: 400, headers });
  if (!(await currentShopper()).owner && (await takeErasure())) return new Response(null, { status: 410, headers });
  const owner = await ensureShopper();
  const { outcomes } = await applyMutations(owner, sent.data, market);
  return Response.json(await getCartPanel(owner, market, chosenCountry, outcomes), { headers });
});
