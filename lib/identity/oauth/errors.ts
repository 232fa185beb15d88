/** What can go wrong on the way back from a sign-in provider; each has its words in `identity.providers`. */
const OAUTH_ERRORS = ['cancelled', 'failed', 'unverified', 'other-account', 'intent-missing'] as const;
export type OAuthError = (typeof OAUTH_ERRORS)[number];

export function oauthErrorOf(value: unknown): OAuthError | null {
  return OAUTH_ERRORS.find((known) => known === value) ?? null;
}
