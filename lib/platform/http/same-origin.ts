import { env } from '../env';

/**
 * Whether a request that changes something comes from a page of this shop: the one rule for every form, action and route. Browsers
 * say where a request comes from in headers that no page can set. Where `Sec-Fetch-Site` is missing (old browsers, addresses
 * without https) the `Origin` must be the shop's own: that of SITE_URL, whatever a proxy makes of `Host`, or the host that was asked.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  return new URL(origin).origin === new URL(env().siteUrl).origin || new URL(origin).host === headers.get('host');
}

/** Whether the headers say outright that another site has sent this; a program that says nothing is no other site. */
export function isForeign(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'cross-site' || site === 'same-site';
  return headers.has('origin') && !isSameOrigin(headers);
}
