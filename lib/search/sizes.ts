const IN_BASE_UNITS: Record<string, [unit: string, factor: number]> = {
  g: ['g', 1],
  kg: ['g', 1000],
  ml: ['ml', 1],
  l: ['ml', 1000],
  mm: ['mm', 1],
  cm: ['mm', 10],
  m: ['mm', 1000],
};

/** What a size measures and how much of it: `0.35 l` is 350 of `ml`. A size without a unit measures nothing. */
function measure(size: string): [unit: string, amount: number] {
  const [, number = '', word = ''] = /^([\d.,]+)(?:.*?\s(\p{L}+))?$/u.exec(size) ?? [];
  const amount = Number.parseFloat(number.replace(',', '.'));
  const [unit, factor] = IN_BASE_UNITS[word] ?? [word, 1];
  return [unit, Number.isNaN(amount) ? Number.POSITIVE_INFINITY : amount * factor];
}

/** Small before large, each kind of measure for itself. */
export function compareSizes(a: string, b: string): number {
  const [[unitOfA, amountOfA], [unitOfB, amountOfB]] = [measure(a), measure(b)];
  if (unitOfA !== unitOfB) return unitOfA.localeCompare(unitOfB);
  return amountOfA === amountOfB ? a.localeCompare(b, undefined, { numeric: true }) : amountOfA - amountOfB;
}
