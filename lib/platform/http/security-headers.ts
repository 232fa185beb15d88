/** What every answer of the shop says, whoever sends it: `next.config.ts` tells it to the host, `requests.ts` fills in the rest. */
export function securityHeaders({ https, dev = false }: { https: boolean; dev?: boolean }): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Prerendered pages cannot carry a nonce, so inline scripts and styles are allowed; everything else is our own origin.
    'Content-Security-Policy': [
      "default-src 'self'",
      `script-src 'self' 'unsafe-inline'${dev ? " 'unsafe-eval'" : ''}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      // Browsers apply it to where a form's answer redirects, too: a sign-in provider of its own origin belongs here.
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'self'",
      "object-src 'none'",
    ].join('; '),
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

/**
 * Pages whose address is a key: no other site, and no log of our own, may learn it from a referrer. `requests.ts` reads what the
 * browsers then say of where a form comes from.
 */
export const PAGES_WITH_A_KEY = [
  '/confirm',
  '/demo/id/:uid',
  '/newsletter/preferences',
  '/orders/:token',
  '/orders/:token/:rest+',
  '/privacy/access',
  '/privacy/deleted',
  '/sign-in/link',
  '/unsubscribe',
  '/wishlist/shared/:token',
];
