/** What a fresh proof (level 5) can be for. Each has its words in `identity.scopes`. */
const SCOPES = ['connections', 'addresses', 'sign-in-methods', 'export', 'delete', 'devices'] as const;
export type Scope = (typeof SCOPES)[number];

/** For these a sign-in of the last minutes is proof enough: what it has just joined may be taken apart at once. */
export const SIGN_IN_IS_ENOUGH: readonly string[] = ['connections', 'addresses'] satisfies Scope[];

/** A scope that a stranger sent, as the key of its words. */
export function scopeWords(scope: string): Scope | 'other' {
  return SCOPES.find((known) => known === scope) ?? 'other';
}
