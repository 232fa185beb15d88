import 'server-only';
import type { DataCategory } from '@/lib/data-inventory/data-category';
import { MARKET_COOKIE } from '@/lib/platform/cookie-names';

export const CHOSEN_MARKET = {
  id: 'market-cookie',
  category: 'provided',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'programs'],
  kept: 'browser',
  level: 0,
  tables: [],
  // Set when somebody chooses a currency or a country, for a year.
  cookies: [MARKET_COOKIE],
} as const satisfies DataCategory;
