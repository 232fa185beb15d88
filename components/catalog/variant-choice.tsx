'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { StockState } from '@/lib/catalog/rules';
import { fromTable, type Table } from '@/lib/platform/columnar';

/** A variant with every price ready in the language of the page. What it does not have is left out. */
export type VariantOption = {
  id: string;
  color?: string;
  size?: string;
  sku: string;
  stock: StockState;
  picture: string;
  price: string;
  /** The same as a number, for search engines. */
  cents: number;
  /** What a kilogram or a litre costs, where goods are sold by weight or volume. */
  unit?: string;
  /** During a sale: what it cost before, how much less it is, and the lowest price of the 30 days before, in words. */
  regular?: string;
  saving?: string;
};

export type Axis = 'color' | 'size';

/** What somebody may want to be told about a variant. */
export type Question = 'back-in-stock' | 'price-drop';

type Choice = {
  variants: VariantOption[];
  /** Null until somebody or something has chosen: then the page shows what it was made with. */
  chosen: VariantOption | null;
  choose: (variant: VariantOption) => void;
  /** What somebody wants to be told about. */
  asked: Question | null;
  ask: (kind: Question | null) => void;
};

const ChoiceContext = createContext<Choice | null>(null);

export function useChoice(): Choice {
  const choice = useContext(ChoiceContext);
  if (!choice) throw new Error('A choice of variants belongs into VariantChoice.');
  return choice;
}

/** What a page offers first: the first variant that can be bought. */
export function firstChoice(variants: VariantOption[]): VariantOption {
  return variants.find(({ stock }) => stock !== 'out') ?? (variants[0] as VariantOption);
}

/** The variant with these values; axes that are not named do not matter. */
export function variantWith(variants: VariantOption[], values: Partial<Record<Axis, string | null>>) {
  const fits = (axis: Axis, variant: VariantOption) => values[axis] == null || variant[axis] === values[axis];
  return variants.find((variant) => fits('color', variant) && fits('size', variant));
}

/** Which variant of a product somebody looks at: for the picker, the pictures, the notices and the bar on phones. */
export function VariantChoice({ variants: table, children }: { variants: Table<VariantOption>; children: ReactNode }) {
  const variants = useMemo(() => fromTable(table), [table]);
  const [chosen, choose] = useState<VariantOption | null>(null);
  const [asked, ask] = useState<Question | null>(null);
  return <ChoiceContext value={{ variants, chosen, choose, asked, ask }}>{children}</ChoiceContext>;
}
