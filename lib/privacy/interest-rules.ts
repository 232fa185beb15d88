import type { EventKind } from '@/db/schema/personalization';
import { DAY_IN_MS } from '../platform/clock';

export type Deed = { kind: EventKind; at: Date; category: string };
export type Interest = {
  category: string;
  /** 0 to 1, against the strongest. */
  share: number;
  strength: 'strong' | 'clear' | 'slight';
  views: number;
  purchases: number;
  lastAt: Date;
};

/** After this time a deed counts half. */
const HALF_LIFE_IN_DAYS = 30;
const WEIGHT: Record<EventKind, number> = { viewed: 1, searched: 1, bought: 3 };

const isPurchase = (kind: EventKind) => kind === 'bought';

/** What deeds say about a person: per category the sum of their weights, halved every 30 days, strongest first. */
export function concludeInterests(deeds: readonly Deed[], refused: ReadonlySet<string>, at: Date): Interest[] {
  const weights = new Map<string, number>();
  for (const deed of deeds) {
    if (refused.has(deed.category)) continue;
    const ageInDays = Math.max(0, at.getTime() - deed.at.getTime()) / DAY_IN_MS;
    const weight = WEIGHT[deed.kind] * 0.5 ** (ageInDays / HALF_LIFE_IN_DAYS);
    weights.set(deed.category, (weights.get(deed.category) ?? 0) + weight);
  }
  const strongest = Math.max(...weights.values(), 0);
  return [...weights]
    .sort(([, one], [, other]) => other - one)
    .map(([category, weight]) => {
      const behind = deeds.filter((deed) => deed.category === category);
      const share = weight / strongest;
      return {
        category,
        share,
        strength: share > 0.66 ? 'strong' : share > 0.33 ? 'clear' : 'slight',
        views: behind.filter(({ kind }) => !isPurchase(kind)).length,
        purchases: behind.filter(({ kind }) => isPurchase(kind)).length,
        lastAt: new Date(Math.max(...behind.map((deed) => deed.at.getTime()))),
      };
    });
}
