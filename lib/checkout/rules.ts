export const STEPS = ['address', 'delivery', 'payment'] as const;
export type Step = (typeof STEPS)[number];

/** The first step that is not filled in yet; one may stand before it or on it, not after it. */
export function nextStep(checkout: { email: string | null; address: unknown; delivery: string | null } | null): Step {
  if (!checkout?.email || !checkout.address) return 'address';
  return checkout.delivery ? 'payment' : 'delivery';
}

export function isStepOpen(step: Step, next: Step): boolean {
  return STEPS.indexOf(step) <= STEPS.indexOf(next);
}

/** Names the variants, with blanks between, of which a refused order says that they have changed; see `what-changed.ts`. */
export const CHANGED_LINES = 'changedLines';
