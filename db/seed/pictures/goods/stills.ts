import type { Still } from './good';

export const stills: Record<string, Still> = {};
