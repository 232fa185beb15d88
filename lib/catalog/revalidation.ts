import 'server-only';
import { after } from 'next/server';
import { localePath } from '../i18n/locales';
import { currencyOf, localeOf, MARKETS } from '../market/market';
import { now, SECOND_IN_MS } from '../platform/clock';
import { MARKET_COOKIE } from '../platform/cookie-names';
import { env } from '../platform/env';
import { isInRequest } from '../platform/request-scope';
import { refreshProduct } from './catalog-changed';
import { listNewChanges, type SeenChanges } from './changes';
import { listProductCards } from './queries';

/**
 * No read lasts longer (`db/postgres.ts` ends it). One that began before a change may end after the change's renewal, and a page made
 * in between may have joined it and count as new: so every change is renewed once more when no such read can be left.
 */
export const LONGEST_READ_IN_MS = 40 * SECOND_IN_MS;

/** Products to be renewed once more, and when. */
type Again = Map<string, number>;

const dueOf = (again: Again) => [...again].filter(([, at]) => at <= now().getTime()).map(([productId]) => productId);

function see(seen: SeenChanges, again: Again, changes: [productId: string, sequence: number][], due: string[]): void {
  for (const productId of due) again.delete(productId);
  for (const [productId, sequence] of changes) {
    seen.set(productId, sequence);
    again.set(productId, now().getTime() + LONGEST_READ_IN_MS);
  }
}

const renewed: SeenChanges = new Map();
const renewedAgain: Again = new Map();

/** Makes the pages of every changed product anew. For a route handler: only there Next can be told. */
export async function revalidatePages(): Promise<number> {
  const due = dueOf(renewedAgain);
  const changes = await listNewChanges(renewed);
  const productIds = new Set([...changes.map(([productId]) => productId), ...due]);
  for (const productId of productIds) refreshProduct(productId);
  see(renewed, renewedAgain, changes, due);
  return productIds.size;
}

const announced: SeenChanges = new Map();
const announcedAgain: Again = new Map();

/** The worker's part: when something has changed, it knocks at this process's own door. */
export async function requestRevalidation(): Promise<void> {
  const due = dueOf(announcedAgain);
  const changes = await listNewChanges(announced);
  if (changes.length === 0 && due.length === 0) return;
  const answer = await fetch(`${env().ownAddress}/api/revalidate`, { method: 'POST' });
  if (!answer.ok) throw new Error(`/api/revalidate answered ${answer.status}`);
  see(announced, announcedAgain, changes, due);
}

/**
 * For what must not stay on a page, as the words of somebody who has taken them back: its pages in every language, which `markStale` has
 * renewed, are made anew after the response. An effect of the transaction that took it back.
 */
export function revalidateProducts(productIds: readonly string[]): void {
  if (isInRequest()) after(() => remakePages(productIds));
}

/** A page may be in the making already, of what was read before the change: it is not kept, and neither is the next one that joins it. */
const TRIES = 4;

/** Asks for a page until the shop answers with the copy that it keeps, which is then of after the change. */
async function remake(address: string, headers: Record<string, string>): Promise<void> {
  for (let count = 0; count < TRIES; count++) {
    const answer = await fetch(address, { headers });
    await answer.arrayBuffer();
    if (answer.headers.get('x-nextjs-cache') === 'HIT') return;
  }
}

/**
 * Asks for the pages of products in every language and currency, so that they are made anew now and not when somebody comes by: until
 * then the server's own copies would keep what is not to be there any more.
 */
async function remakePages(productIds: readonly string[]): Promise<void> {
  for (const market of MARKETS) {
    const headers = { cookie: `${MARKET_COOKIE}=${currencyOf(market)}.DE` };
    for (const { slug } of await listProductCards([...productIds], market)) {
      await remake(`${env().ownAddress}${localePath(localeOf(market), `/p/${slug}`)}`, headers);
    }
  }
}
