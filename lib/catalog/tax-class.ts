/** What the tax laws of the countries tell apart among these goods. */
export type TaxClass = 'standard' | 'food' | 'coffee-and-tea' | 'chocolate';

/** Food that is no chocolate and no tea although it lies beside them: herbs are not tea, in no customs tariff. */
const PLAIN_FOOD = ['herb-tea', 'honey'];

/** Categories of food; everything else is taxed at the standard rate. */
const FOOD: [RegExp, TaxClass][] = [
  [/(^|\/)(beans|tea)(\/|$)/, 'coffee-and-tea'],
  [/(^|\/)chocolate(\/|$)/, 'chocolate'],
];

export function taxClassOf({ categoryPath, family }: { categoryPath: string; family: string }): TaxClass {
  const taxClass = FOOD.find(([path]) => path.test(categoryPath))?.[1] ?? 'standard';
  return taxClass !== 'standard' && PLAIN_FOOD.includes(family) ? 'food' : taxClass;
}
