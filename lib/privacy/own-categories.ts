import 'server-only';
import { inArray } from 'drizzle-orm';
import { erasures, privacyPreferences } from '@/db/schema/privacy';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import type { Asked, Item } from '@/lib/data-inventory/item';
import { runsOut } from '@/lib/data-inventory/retention';
import { getPreferences } from './preferences';
import { ERASURE_RECORD_IN_DAYS } from './rules';

const recordsOfNobody = () => inArray(erasures.id, []);

async function period({ ids, words }: Asked): Promise<Item[]> {
  const { keepInMonths, pausedAt } = await getPreferences(ids);
  return [{ text: words('items.kept', { months: keepInMonths }), at: pausedAt }];
}

export const PREFERENCES = {
  id: 'preferences',
  category: 'provided',
  purposes: ['essential'],
  basis: 'accountability',
  roles: ['you', 'programs'],
  kept: 'account',
  level: 0,
  tables: [
    personalTable(
      privacyPreferences,
      { identifierId: 'shown', keepActivityInMonths: 'shown', pausedAt: 'shown' },
      { rowsOf: ({ identifierIds }) => inArray(privacyPreferences.identifierId, identifierIds), erased: 'delete' },
    ),
  ],
  list: period,
} as const satisfies DataCategory;

export const ERASURES = {
  id: 'erasures',
  category: 'legal',
  purposes: ['essential'],
  basis: 'accountability',
  roles: ['programs'],
  kept: 'ledger',
  level: 0,
  tables: [
    personalTable(
      erasures,
      { id: 'shown', lookups: 'secret', at: 'shown', cause: 'shown', holders: 'shown' },
      {
        // Whoever is erased has no rows here yet, and whoever has rows here is nobody any more.
        rowsOf: recordsOfNobody,
        erased: 'hold',
        retention: runsOut(erasures, recordsOfNobody, [{ since: erasures.at, term: { days: ERASURE_RECORD_IN_DAYS } }]),
      },
    ),
  ],
} as const satisfies DataCategory;

export const PLAIN_COOKIES = {
  id: 'plain-cookies',
  category: 'provided',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'programs'],
  kept: 'browser',
  level: 0,
  tables: [],
  cookies: ['kindling-hint', 'kindling-choice', 'kindling-asked', 'kindling-erased'],
  storageKeys: ['kindling-theme'],
} as const satisfies DataCategory;

export const LOG = {
  id: 'log',
  category: 'observed',
  purposes: ['essential'],
  basis: 'security',
  roles: ['programs'],
  kept: 'none',
  level: 0,
  tables: [],
} as const satisfies DataCategory;

export const CACHE = {
  id: 'cache',
  category: 'observed',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you'],
  kept: 'none',
  level: 0,
  tables: [],
} as const satisfies DataCategory;
