import { HOUR_IN_MS } from '@/lib/platform/clock';
import type { RecommendationIndex } from './assortment';
import type { ProductFacts } from './facts';
import type { Interests, Reason } from './recommendation';

function isOver(product: ProductFacts, boughtAt: Date, now: Date): boolean {
  if (product.lifetimeInMonths === null) return false;
  const end = new Date(boughtAt);
  end.setUTCMonth(end.getUTCMonth() + product.lifetimeInMonths);
  return end <= now;
}

export function ownedDurables(
  shop: RecommendationIndex,
  person: Interests,
  now: Date,
): { product: ProductFacts; at: Date }[] {
  return person.bought.flatMap(({ productId, at }) => {
    const product = shop.products.get(productId);
    return product?.kind === 'durable' && !isOver(product, at, now) ? { product, at } : [];
  });
}

/** What one thing that a person did says for a product. */
export type Contribution = { productId: string; score: number; reason: Reason };

/** Halves within the hour and never quite fades. Depends on the interaction alone, so taking one away never lifts another. */
function weight(at: Date, now: Date): number {
  const hours = Math.max(0, now.getTime() - at.getTime()) / HOUR_IN_MS;
  return 0.1 + 0.9 / (1 + hours);
}

/** Each subject once, with its newest moment. */
export function newestOf<Interaction extends { at: Date }>(
  interactions: readonly Interaction[],
  subject: (interaction: Interaction) => string,
): Interaction[] {
  const newest = new Map<string, Interaction>();
  for (const interaction of interactions) {
    const known = newest.get(subject(interaction));
    if (!known || interaction.at > known.at) newest.set(subject(interaction), interaction);
  }
  return [...newest.values()].sort((a, b) => b.at.getTime() - a.at.getTime());
}

export function fromViews(shop: RecommendationIndex, person: Interests, now: Date): Contribution[] {
  return newestOf(person.viewed, ({ productId }) => productId).flatMap(({ productId: seen, at }) =>
    shop.neighbours(seen).map(([productId, likeness]) => ({
      productId,
      score: likeness * weight(at, now),
      reason: { kind: 'viewed' as const, productId: seen },
    })),
  );
}

export function fromSearches(shop: RecommendationIndex, person: Interests, now: Date): Contribution[] {
  return newestOf(person.searched, ({ query }) => query).flatMap(({ query, at }) => {
    const asked = query.split(/\s+/).filter((word) => word.length > 2);
    if (asked.length === 0) return [];
    const score = 0.8 * weight(at, now);
    return shop
      .matching(asked)
      .map((productId) => ({ productId, score, reason: { kind: 'searched' as const, query } }));
  });
}

export function fromOwned(shop: RecommendationIndex, person: Interests, now: Date): Contribution[] {
  const owned = newestOf(ownedDurables(shop, person, now), ({ product }) => product.id);
  return owned.flatMap(({ product, at }) =>
    shop.complements(product.id).map(([productId, strength]) => ({
      productId,
      score: strength * (0.5 + weight(at, now) / 2),
      reason: { kind: 'complement' as const, productId: product.id },
    })),
  );
}

export function fromPurchases(shop: RecommendationIndex, person: Interests, now: Date): Contribution[] {
  return person.bought.flatMap(({ productId, at }) =>
    shop.products.get(productId)?.kind === 'consumable'
      ? { productId, score: 0.2 + weight(at, now), reason: { kind: 'bought' as const, productId } }
      : [],
  );
}
