import 'server-only';
import type { Holding } from '@/lib/data-inventory/holding';
import { MARKET_COOKIE } from '@/lib/platform/cookie-names';

export const CHOSEN_MARKET = {
  id: 'market-cookie',
  category: 'told',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'programs'],
  kept: 'browser',
  level: 0,
  tables: [],
  // Set when somebody chooses a currency or a country, for a year.
  cookies: [MARKET_COOKIE],
} as const satisfies Holding;
