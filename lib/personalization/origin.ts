/** Programs that look around for somebody else. They buy nothing and must not teach the shop anything. */
const PROGRAM =
  /bot|crawl|spider|slurp|preview|headlesschrome\/.*lighthouse|monitor|curl|wget|python-|facebookexternalhit/i;

/** Whether a request calls itself a program; a browser always says who it is. */
export function isProgram(userAgent: string | null): boolean {
  return !userAgent || PROGRAM.test(userAgent);
}

/** Whether a POST comes from a page of this shop. Browsers set both headers themselves; a page cannot forge them. */
export function isSameOrigin(headers: Headers, address: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  return (
    origin !== null && URL.canParse(origin) && new URL(origin).host === (headers.get('host') ?? new URL(address).host)
  );
}
