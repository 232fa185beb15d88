import type { Sheet } from './sheet';

export const stills: Record<string, (sheet: Sheet) => void> = {};
