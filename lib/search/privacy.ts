import 'server-only';
import type { DataCategory } from '@/lib/data-inventory/data-category';

export const RECENT_SEARCHES = {
  id: 'recent-searches',
  category: 'observed',
  purposes: ['personalization'],
  basis: 'consent',
  // Never leaves the device.
  roles: ['you'],
  kept: 'browser',
  level: 0,
  tables: [],
  storageKeys: ['kindling-recent-searches'],
} as const satisfies DataCategory;
