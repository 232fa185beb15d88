/** What can go wrong on the way back from a sign-in provider; each has its words in `identity.providers`. */
const PROVIDER_PROBLEMS = ['cancelled', 'failed', 'unverified', 'other-account', 'intent-missing'] as const;
export type ProviderProblem = (typeof PROVIDER_PROBLEMS)[number];

export function providerProblemOf(value: unknown): ProviderProblem | null {
  return PROVIDER_PROBLEMS.find((known) => known === value) ?? null;
}
