import 'server-only';
import type { NamedInterest } from '../interests';
import type { ColumnType, ExportedHolding } from './collect';

const COLUMNS = ['category', 'name', 'strength', 'share', 'views', 'purchases', 'lastAt', 'products'] as const;
const TYPES: Record<(typeof COLUMNS)[number], ColumnType> = {
  category: { kind: 'string', nullable: false },
  name: { kind: 'string', nullable: false },
  strength: { kind: 'string', nullable: false },
  share: { kind: 'number', nullable: false },
  views: { kind: 'number', nullable: false },
  purchases: { kind: 'number', nullable: false },
  lastAt: { kind: 'moment', nullable: false },
  products: { kind: 'data', nullable: false },
};

/** What the shop has concluded, each with what it was concluded from: stored nowhere, so worked out for the download. */
export function exportedInterests(interests: readonly NamedInterest[]): ExportedHolding[] {
  if (interests.length === 0) return [];
  const rows = interests.map((interest) => Object.fromEntries(COLUMNS.map((name) => [name, interest[name]])));
  return [
    {
      id: 'interests',
      category: 'inferred',
      tables: [{ name: 'interests', columns: [...COLUMNS], types: TYPES, rows }],
    },
  ];
}
