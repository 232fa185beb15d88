export const DOMAINS: readonly string[];
export function isTopLayer(file: string): boolean;
export function domainOf(file: string): string | null;
