/** The whole catalogue of the demo world, put together from the data files. */
import { categories } from './categories';
import { coffeeDrippers } from './coffee-drippers';
import { coffeeGrinders } from './coffee-grinders';
import { coffeeKettles } from './coffee-kettles';
import { coffeeMachines } from './coffee-machines';
import { coffeeTools } from './coffee-tools';
import { pairs } from './pairs';
import { catalogueRows } from './rows';
import type { SeedProduct, SeedReview } from './shape';

export const seedProducts: SeedProduct[] = [
  ...coffeeMachines,
  ...coffeeGrinders,
  ...coffeeKettles,
  ...coffeeDrippers,
  ...coffeeTools,
];

const seedReviews: Record<string, SeedReview[]> = {};

export const world = catalogueRows(categories, seedProducts, seedReviews, pairs);
