import { hkdfSync } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { FACET_KEYS } from './lib/catalog/facet-keys';
import { DEFAULT_LOCALE, FORM_ANSWER, isLocale, LOCALES, PREFIXES, toLocale } from './lib/i18n/locales';
import { MARKETS, marketOf } from './lib/market/market';
import { MARKET_COOKIE } from './lib/platform/cookie-names';
import { LARGEST_BODY_IN_BYTES } from './lib/platform/http/bodies';
import { PAGES_WITH_A_KEY, securityHeaders } from './lib/platform/http/security-headers';
import { CURRENCIES } from './lib/platform/money';
import { WAITS_FOR_STATUS } from './lib/platform/status-before-streaming';

const PREFIXED = `/:locale(${PREFIXES})`;
const UNPREFIXED = `/:first((?!(?:${LOCALES.join('|')}|api|products|_next)(?:/|$))[^/.]+)/:rest*`;
/** First segments that no address is to show. */
const INSIDE = MARKETS.flatMap((market) => [market, `${market}${FORM_ANSWER}`]).filter((one) => !isLocale(one));

// A category with a facet, a sort order or a page in its query is rendered per request; the plain one stays static.
const filteredCategories = FACET_KEYS.flatMap((key) => [
  {
    source: '/c/:path*',
    has: [{ type: 'query' as const, key }],
    destination: `/${DEFAULT_LOCALE}/browse/:path*`,
  },
  {
    source: `${PREFIXED}/c/:path*`,
    has: [{ type: 'query' as const, key }],
    destination: '/:locale/browse/:path*',
  },
]);

// Whoever has chosen another currency than the language's own reads pages of their own, each kept once for all of them.
const chosenCurrencies = LOCALES.map((locale) => {
  const others = CURRENCIES.filter((currency) => marketOf(locale, currency) !== locale).join('|');
  return {
    source: `/:locale(${locale})/:rest*`,
    has: [{ type: 'cookie' as const, key: MARKET_COOKIE, value: `(?<currency>${others})\\.[.A-Z]+` }],
    destination: '/:locale-:currency/:rest*',
  };
});

// A form sent without JavaScript is answered by its whole page. Next would resume the page's prerendered shell instead, and that
// leaves out what the action has answered: the message, and what was typed. So it is answered at an address without a shell.
// Next's own request for the page that an action redirects to carries the form's content type, too, but asks for `rsc`.
const formAnswers = [
  {
    source: `/:market(${MARKETS.join('|')})/:rest*`,
    has: [{ type: 'header' as const, key: 'content-type', value: 'multipart/form-data.*' }],
    missing: ['next-action', 'rsc'].map((key) => ({ type: 'header' as const, key })),
    destination: `/:market${FORM_ANSWER}/:rest*`,
  },
];

// English has no prefix. Whatever has a file extension or belongs to Next or to `api` is left alone.
const unprefixedEnglish = [
  { source: '/', destination: `/${DEFAULT_LOCALE}` },
  {
    source: UNPREFIXED,
    destination: `/${DEFAULT_LOCALE}/:first/:rest*`,
  },
];

const pairs = (headers: Record<string, string>) => Object.entries(headers).map(([key, value]) => ({ key, value }));
const siteUrl = new URL(process.env.SITE_URL || 'http://localhost:3000');
const dev = process.env.NODE_ENV === 'development';

// The names of server actions are made with this key. From the secret it is the same in every build of the same source, on every
// machine, so that a page opened before can still be sent after.
if (process.env.KINDLING_SECRET) {
  const key = hkdfSync('sha256', process.env.KINDLING_SECRET, '', 'kindling server actions', 32);
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= Buffer.from(key).toString('base64');
}

const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  htmlLimitedBots: new RegExp(WAITS_FOR_STATUS),
  cacheHandler: resolve('lib/platform/http/page-cache.mjs'),
  // What a container needs and nothing else: `.next/standalone`, see Dockerfile.
  output: process.env.BUILD_STANDALONE === '1' ? 'standalone' : undefined,
  // A standalone build brings its database up to date, too. Next does not see that these files are read.
  outputFileTracingIncludes: { '/*': ['./db/migrations/**'] },
  // Pictures are files in two formats and three sizes; nothing is made of them while somebody waits.
  images: { unoptimized: true },
  experimental: {
    serverActions: {
      // Where a proxy in front puts its own name into Host.
      allowedOrigins: [siteUrl.host],
      bodySizeLimit: LARGEST_BODY_IN_BYTES,
    },
    // With it Next renders every page that is made per request a second time, to send what the router could keep of it along: for a
    // list, half as much work again and thirty kilobytes. Static pages, which the router keeps anyway, lose nothing.
    cachedNavigations: false,
    // Pages are prerendered on every core; Next would leave one idle.
    cpus: availableParallelism(),
    // Fewer and larger scripts: on a phone's network every further file costs more than the bytes it saves.
    turbopackChunking: {
      minChunkSize: 400_000,
      maxMergeChunkSize: 3_000_000,
      requestCost: 1_000_000,
      firstPageLoadPriority: 1,
    },
  },
  serverExternalPackages: ['better-sqlite3', 'pg', 'oidc-provider', 'nodemailer'],
  rewrites: async () => ({
    beforeFiles: [...filteredCategories, ...unprefixedEnglish, ...chosenCurrencies, ...formAnswers],
    afterFiles: [],
    fallback: [{ source: `/:market(${MARKETS.join('|')})/:path*`, destination: '/:market/missing' }],
  }),
  redirects: async () => [
    { source: `/${DEFAULT_LOCALE}`, destination: '/', permanent: true },
    { source: `/${DEFAULT_LOCALE}/:path*`, destination: '/:path*', permanent: true },
    ...INSIDE.map((segment) => ({
      source: `/${segment}/:path*`,
      destination: `/${toLocale(segment)}/:path*`,
      permanent: true,
    })),
  ],
  headers: async () => [
    { source: '/:path*', headers: pairs(securityHeaders({ https: siteUrl.protocol === 'https:', dev })) },
    ...PAGES_WITH_A_KEY.map((path) => ({
      source: `/:locale(${PREFIXES})?${path}`,
      headers: pairs({ 'Referrer-Policy': 'no-referrer' }),
    })),
  ],
};

export default createNextIntlPlugin('./lib/market/request.ts')(nextConfig);
