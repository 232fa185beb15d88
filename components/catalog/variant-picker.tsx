'use client';

import { useEffect, useRef } from 'react';
import { TellBack, TellCheaper } from '@/components/notices/notice-link';
import { select } from '@/components/ui/control';
import { useForm } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { fromTable, type Table } from '@/lib/platform/columnar';
import styles from './buy-box.module.css';
import { EarlyChoice } from './early-choice';
import { type AxisOption, VariantAxis } from './variant-axis';
import { type Axis, firstChoice, useChoice, type VariantOption, variantWith } from './variant-choice';
import { VariantPrice } from './variant-price';

type Words = Record<
  | 'color'
  | 'size'
  | 'soldOut'
  | 'in'
  | 'low'
  | 'out'
  | 'add'
  | 'quantity'
  | 'regularPrice'
  | 'salePrice'
  | 'articleNumber'
  | 'tellBack'
  | 'tellCheaper',
  string
>;

type VariantPickerProps = {
  productId: string;
  colors: Table<AxisOption>;
  sizes: Table<AxisOption>;
  words: Words;
  mostPerLine: number;
  /** Where notices are asked for without JavaScript. */
  noticeHref: string;
};

/** What the radio buttons of a form say at this moment, whoever has set them. */
function valuesIn(form: HTMLFormElement): Partial<Record<Axis, string>> {
  const { color, size } = Object.fromEntries(new FormData(form)) as Partial<Record<Axis, string>>;
  return { color, size };
}

function check(form: HTMLFormElement, variant: VariantOption): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    input.checked = input.value === variant[input.name as Axis];
}

/** Price, choice and the button. Sends `color` and `size`, so that it needs no JavaScript; with it, both follow the choice. */
export function VariantPicker({ productId, colors, sizes, words, mostPerLine, noticeHref }: VariantPickerProps) {
  const { variants, chosen: picked, choose, ask } = useChoice();
  const { state } = useForm();
  const field = useRef<HTMLInputElement>(null);
  // A form sent without JavaScript comes back as a page: it shows what was chosen in it.
  const { color: sentColor, size: sentSize } = state.values;
  const sent =
    sentColor || sentSize ? variantWith(variants, { color: sentColor || null, size: sentSize || null }) : undefined;
  const chosen = picked ?? sent ?? firstChoice(variants);

  // What was chosen before React was here counts: by a click, or by the address (see EarlyChoice). On a page that React has made
  // itself, the address is read here.
  useEffect(() => {
    const form = field.current?.form;
    if (!form) return;
    const query = new URLSearchParams(location.search);
    const set = variantWith(variants, valuesIn(form));
    const asked = query.has('color') || query.has('size');
    const inAddress =
      variants.find(({ id }) => id === query.get('variant')) ??
      (asked ? variantWith(variants, { color: query.get('color'), size: query.get('size') }) : undefined);
    const found = set && set !== firstChoice(variants) ? set : inAddress;
    if (!found) return;
    check(form, found);
    choose(found);
  }, [variants, choose]);

  const withValue = (axis: Axis, value: string) =>
    variantWith(variants, { color: chosen.color, size: chosen.size, [axis]: value }) ??
    variantWith(variants, { [axis]: value });
  const axis = (name: Axis) => ({
    name,
    title: words[name],
    chosen: chosen[name],
    soldOut: words.soldOut,
    isOut: (value: string) => withValue(name, value)?.stock === 'out',
    onChoose: (value: string) => {
      const next = withValue(name, value);
      if (!next) return;
      choose(next);
      ask(null);
      history.replaceState(null, '', `?variant=${encodeURIComponent(next.id)}`);
    },
  });
  const isOut = chosen.stock === 'out';

  return (
    <>
      <input ref={field} type="hidden" name="productId" value={productId} />
      <VariantPrice variant={chosen} regularPrice={words.regularPrice} salePrice={words.salePrice} />
      <VariantAxis {...axis('color')} options={fromTable(colors)} />
      <VariantAxis {...axis('size')} options={fromTable(sizes)} />
      <EarlyChoice variants={variants} />
      <p role="status" className={styles.stockLine} data-stock={chosen.stock}>
        {words[chosen.stock]}
      </p>
      {isOut && <TellBack variantId={chosen.id} href={noticeHref} label={words.tellBack} />}
      {!isOut && (
        <div className={styles.buyRow}>
          <select name="quantity" aria-label={words.quantity} className={select}>
            {Array.from({ length: mostPerLine }, (_, index) => (
              <option key={String(index)}>{index + 1}</option>
            ))}
          </select>
          <SubmitButton>{words.add}</SubmitButton>
        </div>
      )}
      <p className={styles.buyNotes}>
        <span className="lining-nums tabular-nums">{`${words.articleNumber}: ${chosen.sku}`}</span>
        {!isOut && <TellCheaper variantId={chosen.id} href={noticeHref} label={words.tellCheaper} />}
      </p>
    </>
  );
}
