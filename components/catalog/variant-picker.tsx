'use client';

import { useEffect, useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import type { StockState } from '@/lib/catalog/rules';
import { VariantAxis } from './variant-axis';

/** A variant with every word and price ready in the language of the page. */
type VariantChoice = {
  id: string;
  color: string | null;
  size: string | null;
  pictureId: string;
  price: string;
  regular: string | null;
  lowest30Days: string | null;
  stock: StockState;
  sku: string;
};

type Words = Record<
  | 'color'
  | 'size'
  | 'soldOut'
  | 'in'
  | 'low'
  | 'out'
  | 'add'
  | 'soldOutButton'
  | 'quantity'
  | 'regularPrice'
  | 'articleNumber',
  string
>;

type VariantPickerProps = {
  variants: VariantChoice[];
  colors: { value: string; label: string; swatch: string }[];
  sizes: string[];
  words: Words;
  mostPerLine: number;
};

/** Price, choice and the button. Sends `color` and `size`, so that it needs no JavaScript; with it, both follow the choice. */
export function VariantPicker({ variants, colors, sizes, words, mostPerLine }: VariantPickerProps) {
  const [chosen, choose] = useState(() => variants.find(({ stock }) => stock !== 'out') ?? variants[0]);

  // The page is the same for everyone, so the choice in the address is read here.
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const has = (name: 'color' | 'size', value: string | null) => !asked.get(name) || asked.get(name) === value;
    const found =
      variants.find(({ id }) => id === asked.get('variant')) ??
      (asked.has('color') || asked.has('size')
        ? variants.find(({ color, size }) => has('color', color) && has('size', size))
        : undefined);
    if (found) choose(found);
  }, [variants]);

  const variantWith = (axis: 'color' | 'size', value: string) => {
    const other = axis === 'color' ? 'size' : 'color';
    const fitting = variants.filter((variant) => variant[axis] === value);
    return fitting.find((variant) => variant[other] === chosen?.[other]) ?? fitting[0];
  };
  const take = (axis: 'color' | 'size') => (value: string) => {
    const next = variantWith(axis, value);
    if (!next) return;
    choose(next);
    history.replaceState(null, '', `?variant=${encodeURIComponent(next.id)}`);
    if (next.pictureId !== chosen?.pictureId)
      document.getElementById(next.pictureId)?.scrollIntoView({ block: 'nearest', inline: 'start' });
  };
  if (!chosen) return null;
  const isOut = (axis: 'color' | 'size', value: string) => variantWith(axis, value)?.stock === 'out';

  const quantities = Array.from({ length: mostPerLine }, (_, index) => index + 1);

  return (
    <>
      <div aria-live="polite">
        <p className="product-price">
          <span className={`price ${chosen.regular ? 'price-sale' : ''}`}>{chosen.price}</span>
          {chosen.regular && (
            <>
              <span className="visually-hidden">{words.regularPrice}: </span>
              <s className="price-regular">{chosen.regular}</s>
            </>
          )}
        </p>
        <p className="small muted">{chosen.lowest30Days}</p>
      </div>
      <VariantAxis
        name="color"
        title={words.color}
        options={colors.map((color) => ({ ...color, soldOut: isOut('color', color.value) }))}
        chosen={chosen.color}
        onChoose={take('color')}
        soldOut={words.soldOut}
      />
      <VariantAxis
        name="size"
        title={words.size}
        options={sizes.map((size) => ({ value: size, label: size, soldOut: isOut('size', size) }))}
        chosen={chosen.size}
        onChoose={take('size')}
        soldOut={words.soldOut}
      />
      <p role="status" className="stock-line" data-stock={chosen.stock}>
        {words[chosen.stock]}
      </p>
      <div className="buy-row">
        <select name="quantity" aria-label={words.quantity} className="select">
          {quantities.map((quantity) => (
            <option key={quantity}>{quantity}</option>
          ))}
        </select>
        <SubmitButton className="button" disabled={chosen.stock === 'out'}>
          {chosen.stock === 'out' ? words.soldOutButton : words.add}
        </SubmitButton>
      </div>
      <p className="small muted numeric">
        {words.articleNumber}: {chosen.sku}
      </p>
    </>
  );
}
