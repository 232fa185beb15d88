/** What a fresh proof (level 5) can be for. Each has its words in `identity.scopes`. */
const SCOPES = ['connections', 'sign-in-methods', 'export', 'delete', 'devices'] as const;
type Scope = (typeof SCOPES)[number];

/** A scope that a stranger sent, as the key of its words. */
export function scopeWords(scope: string): Scope | 'other' {
  return SCOPES.find((known) => known === scope) ?? 'other';
}
