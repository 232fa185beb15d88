import type { SeedProduct } from './shape';

/** The day the demo world stands still at; a seed has no clock. */
export const SEEDED_AT = new Date('2026-11-16T06:00:00Z');

/** When a product came into the shop. */
export const arrival = ({ addedAt }: SeedProduct) => new Date(`${addedAt}T08:00:00Z`);
