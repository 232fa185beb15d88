/**
 * What links would be if some operations had never happened. An operation is kept as what it meant, not as what it touched:
 * `place` puts identifiers into a new customer, `attach` brings them to where another identifier is, `pour` brings everything
 * of one customer to another. Undoing one is then leaving it out and doing the rest again, in whatever order.
 */
export type Position = { customerId: string; assurance: number };
export type Step = {
  id: string;
  moved: { identifierId: string; customerId: string; assurance: number }[];
  anchor?: string;
  from?: string;
  into?: string;
};

function apply(step: Step, positions: Map<string, Position>): void {
  if (step.from && step.into) {
    for (const [identifierId, position] of positions) {
      if (position.customerId === step.from) positions.set(identifierId, { ...position, customerId: step.into });
    }
    return;
  }
  const anchor = step.anchor ? positions.get(step.anchor) : undefined;
  // An anchor that is gone (erased) leaves whoever followed it where they were.
  if (step.anchor && !anchor) return;
  for (const { identifierId, customerId, assurance } of step.moved) {
    positions.set(identifierId, { customerId: anchor?.customerId ?? customerId, assurance });
  }
}

/** Where every identifier is after the steps, in their order, without those in `without`. */
export function replay(steps: readonly Step[], without: ReadonlySet<string>): Map<string, Position> {
  const positions = new Map<string, Position>();
  for (const step of steps) if (!without.has(step.id)) apply(step, positions);
  return positions;
}
