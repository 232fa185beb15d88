/** The whole catalogue of the demo world, put together from the data files. */
import { categories } from './categories';
import { brewingTools } from './coffee/brewing-tools';
import { espressoMachines } from './coffee/espresso-machines';
import { espressoTools } from './coffee/espresso-tools';
import { filterMachines } from './coffee/filter-machines';
import { grinders } from './coffee/grinders';
import { kettles } from './coffee/kettles';
import { pourOver } from './coffee/pour-over';
import { presses } from './coffee/presses';
import { bulbs } from './light/bulbs';
import { candleHolders } from './light/candle-holders';
import { candles } from './light/candles';
import { floorLamps } from './light/floor-lamps';
import { tableLamps } from './light/table-lamps';
import { kitchenLinen } from './living/kitchen-linen';
import { planters } from './living/planters';
import { sofaTextiles } from './living/sofa-textiles';
import { tableLinen } from './living/table-linen';
import { vases } from './living/vases';
import { pairs } from './pairs';
import { beansForEspresso } from './pantry/beans-for-espresso';
import { beansForFilter } from './pantry/beans-for-filter';
import { chocolate } from './pantry/chocolate';
import { filters } from './pantry/filters';
import { homeCare } from './pantry/home-care';
import { machineCare } from './pantry/machine-care';
import { singleOrigins } from './pantry/single-origins';
import { tea } from './pantry/tea';
import { seedReviews } from './reviews/all';
import { catalogueRows } from './rows';
import type { SeedProduct } from './shape';
import { baskets } from './storage/baskets';
import { glassJars } from './storage/glass-jars';
import { stonewareJars } from './storage/stoneware-jars';
import { tins } from './storage/tins';
import { boards } from './table/boards';
import { bowls } from './table/bowls';
import { espressoCups } from './table/espresso-cups';
import { glasses } from './table/glasses';
import { jugs } from './table/jugs';
import { mugs } from './table/mugs';
import { plates } from './table/plates';

export const seedProducts: SeedProduct[] = [
  ...espressoMachines,
  ...filterMachines,
  ...grinders,
  ...kettles,
  ...pourOver,
  ...presses,
  ...espressoTools,
  ...brewingTools,
  ...beansForEspresso,
  ...beansForFilter,
  ...singleOrigins,
  ...tea,
  ...chocolate,
  ...filters,
  ...machineCare,
  ...homeCare,
  ...espressoCups,
  ...mugs,
  ...glasses,
  ...plates,
  ...bowls,
  ...jugs,
  ...boards,
  ...glassJars,
  ...stonewareJars,
  ...tins,
  ...baskets,
  ...tableLamps,
  ...floorLamps,
  ...candles,
  ...candleHolders,
  ...bulbs,
  ...vases,
  ...planters,
  ...kitchenLinen,
  ...tableLinen,
  ...sofaTextiles,
];

/** The demo world, with its invented reviews, buyers and sales. */
export const world = catalogueRows({
  categories,
  products: seedProducts,
  reviews: seedReviews,
  pairs,
});

/**
 * What a real shop begins with: the goods alone. Invented reviews and figures of sales, and reductions of prices that were never
 * asked, would deceive its customers (Directive 2005/29/EC, Annex I, 23b and 23c; Directive 98/6/EC, Article 6a).
 */
export const goodsAlone = catalogueRows({
  categories,
  products: seedProducts.map(withoutInventedPast),
  reviews: {},
  pairs: [],
});

function withoutInventedPast(product: SeedProduct): SeedProduct {
  const offers = product.offers.map(({ sale, price, ...offer }) => ({ ...offer, price: sale?.regular ?? price }));
  return { ...product, offers, popularity: 0 };
}
