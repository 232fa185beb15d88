/** What a size is a measure of. */
const SIZE_KINDS = ['volume', 'weight', 'across', 'area', 'length', 'time', 'pieces', 'filter', 'other'] as const;
export type SizeKind = (typeof SIZE_KINDS)[number];

type Unit = { kind: SizeKind; factor: number };
const UNITS: Record<string, Unit> = {
  ml: { kind: 'volume', factor: 1 },
  cl: { kind: 'volume', factor: 10 },
  l: { kind: 'volume', factor: 1000 },
  g: { kind: 'weight', factor: 1 },
  kg: { kind: 'weight', factor: 1000 },
  mm: { kind: 'across', factor: 1 },
  cm: { kind: 'across', factor: 10 },
  m: { kind: 'length', factor: 1000 },
  min: { kind: 'time', factor: 1 },
  '×': { kind: 'pieces', factor: 1 },
};
/** Clothes and whatever else comes small or large. */
const LETTERS = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', 'XXXL'];

/** What a size is a measure of and how much: `0.35 l` is 350 of `volume`, `30 × 40 cm` an area, `02` a filter. */
function measure(size: string): { kind: SizeKind; amount: number } {
  const letters = LETTERS.indexOf(size);
  if (letters >= 0) return { kind: 'other', amount: letters };
  if (/^0\d$/.test(size)) return { kind: 'filter', amount: Number(size) };
  const [, number = '', times, unit = ''] = /^(\d+(?:[.,]\d+)?)\s*(?:(×.*\d)\s*)?(\p{L}+|×)?$/u.exec(size) ?? [];
  const amount = Number(number.replace(',', '.'));
  const known = UNITS[unit];
  if (!number || !known) return { kind: 'other', amount: Number.POSITIVE_INFINITY };
  const kind = times ? (known.kind === 'across' ? 'area' : 'pieces') : known.kind;
  return { kind, amount: amount * known.factor };
}

export function sizeKind(size: string): SizeKind {
  return measure(size).kind;
}

/** Small before large, each kind of measure for itself. */
export function compareSizes(a: string, b: string): number {
  const [one, other] = [measure(a), measure(b)];
  if (one.kind !== other.kind) return SIZE_KINDS.indexOf(one.kind) - SIZE_KINDS.indexOf(other.kind);
  return one.amount === other.amount ? a.localeCompare(b, undefined, { numeric: true }) : one.amount - other.amount;
}

type Counted = { value: string; count: number };

/** A kind of size says something of a list when so many of its products come in one. */
const SHARE = 0.4;

/**
 * Sizes by what they measure, small before large. `leaf`: all products are of one category, whose sizes are comparable; elsewhere only
 * what most of the list comes in is shown, and what is chosen.
 */
export function sizeGroups(
  sizes: readonly Counted[],
  { leaf, total, chosen }: { leaf: boolean; total: number; chosen: readonly string[] },
): { kind: SizeKind; sizes: Counted[] }[] {
  return SIZE_KINDS.flatMap((kind) => {
    const own = sizes.filter(({ value }) => sizeKind(value) === kind);
    if (own.length === 0) return [];
    const isChosen = own.some(({ value }) => chosen.includes(value));
    const most = Math.max(...own.map(({ count }) => count));
    const tells = own.length > 1 && (leaf || most >= SHARE * total);
    return tells || isChosen ? [{ kind, sizes: own.toSorted((a, b) => compareSizes(a.value, b.value)) }] : [];
  });
}
