import { coffeeReviews } from './coffee';
import { lightReviews } from './light';
import { livingReviews } from './living';
import { pantryReviews } from './pantry';
import type { SeedReview } from './shape';
import { storageReviews } from './storage';
import { tableReviews } from './table';

/** What was written about each product, by its slug. */
export const seedReviews: Record<string, SeedReview[]> = {
  ...coffeeReviews,
  ...pantryReviews,
  ...tableReviews,
  ...storageReviews,
  ...lightReviews,
  ...livingReviews,
};
