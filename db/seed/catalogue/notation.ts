const SMALLER: Record<string, string> = { l: 'ml', kg: 'g' };

/**
 * A size as shoppers read it: less than a litre or a kilogram in millilitres and grams, so that `0.35 l` of one product and `350 ml` of
 * another are one choice in a filter. Ids and article numbers are made of what the data file says, and stay.
 */
export function inOneNotation(size: string): string {
  const [, amount, unit = ''] = /^(0\.\d+) (l|kg)$/.exec(size) ?? [];
  return amount ? `${Math.round(Number(amount) * 1000)} ${SMALLER[unit]}` : size;
}
