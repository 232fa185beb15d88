const METHODS = ['mail-code', 'demo-id', 'oidc'] as const;

/** A stored sign-in method as the key of its words. */
export function methodWords(method: string): (typeof METHODS)[number] {
  return METHODS.find((known) => known === method) ?? 'oidc';
}
