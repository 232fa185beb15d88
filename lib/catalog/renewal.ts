import 'server-only';
import { MARKET_COOKIE } from '../cookie-names';
import { env } from '../env';
import { localePath } from '../i18n/locales';
import { currencyOf, localeOf, MARKETS } from '../market/market';
import { listNewChanges, type SeenChanges } from './changes';
import { refreshProduct } from './commands';
import { listProductCards } from './queries';

const renewed: SeenChanges = new Map();

/** Makes the pages of every changed product anew. For a route handler: only there Next can be told. */
export async function renewPages(): Promise<number> {
  const changes = await listNewChanges(renewed);
  for (const [productId, sequence] of changes) {
    refreshProduct(productId);
    renewed.set(productId, sequence);
  }
  return changes.length;
}

const announced: SeenChanges = new Map();

/** The worker's part: when something has changed, it knocks at this process's own door. */
export async function askForRenewal(): Promise<void> {
  const changes = await listNewChanges(announced);
  if (changes.length === 0) return;
  const answer = await fetch(`${env().ownAddress}/api/renewal`, { method: 'POST' });
  if (!answer.ok) throw new Error(`/api/renewal answered ${answer.status}`);
  for (const [productId, sequence] of changes) announced.set(productId, sequence);
}

/**
 * Asks for the pages of products in every language and currency, so that they are made anew now and not when somebody comes by: until then the
 * server's own copies would keep what is not to be there any more. For after the response.
 */
export async function remakePages(productIds: readonly string[]): Promise<void> {
  for (const market of MARKETS) {
    const headers = { cookie: `${MARKET_COOKIE}=${currencyOf(market)}.DE` };
    for (const { slug } of await listProductCards([...productIds], market)) {
      const answer = await fetch(`${env().ownAddress}${localePath(localeOf(market), `/p/${slug}`)}`, { headers });
      await answer.arrayBuffer();
    }
  }
}
