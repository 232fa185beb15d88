/** The whole catalogue of the demo world, put together from the data files. */
import { categories } from './categories';
import { coffeeDrippers } from './coffee-drippers';
import { coffeeGrinders } from './coffee-grinders';
import { coffeeKettles } from './coffee-kettles';
import { coffeeMachines } from './coffee-machines';
import { coffeeTools } from './coffee-tools';
import { candles, lamps } from './light';
import { planters, vases } from './living-green';
import { textiles } from './living-textiles';
import { pairs } from './pairs';
import { pantryBeans } from './pantry-beans';
import { pantryCare } from './pantry-care';
import { pantryFilters } from './pantry-filters';
import { coffeeReviews } from './reviews-coffee';
import { homeReviews } from './reviews-home';
import { pantryReviews } from './reviews-pantry';
import { catalogueRows } from './rows';
import type { SeedProduct, SeedReview } from './shape';
import { storage } from './storage';
import { tableCups } from './table-cups';
import { tablePlates } from './table-plates';
import { tableServing } from './table-serving';

export const seedProducts: SeedProduct[] = [
  ...coffeeMachines,
  ...coffeeGrinders,
  ...coffeeKettles,
  ...coffeeDrippers,
  ...coffeeTools,
  ...pantryBeans,
  ...pantryFilters,
  ...pantryCare,
  ...tableCups,
  ...tablePlates,
  ...tableServing,
  ...storage,
  ...lamps,
  ...candles,
  ...vases,
  ...planters,
  ...textiles,
];

export const seedReviews: Record<string, SeedReview[]> = { ...coffeeReviews, ...pantryReviews, ...homeReviews };

export const world = catalogueRows(categories, seedProducts, seedReviews, pairs);
