'use client';

import { useEffect, useRef } from 'react';
import { useForm } from '@/components/ui/form';

type QuantitySelectProps = { quantity: number; most: number; label: string };

/** How many of a line; a change is sent at once. Without JavaScript the button beside it sends it. */
export function QuantitySelect({ quantity, most, label }: QuantitySelectProps) {
  const choices = Array.from({ length: most }, (_, index) => index + 1);
  const { state } = useForm();
  const select = useRef<HTMLSelectElement>(null);
  // React puts a select back to its first default after an action. A key would undo that, too, but take the focus away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of the form resets it
  useEffect(() => {
    if (select.current) select.current.value = String(quantity);
  }, [quantity, state]);
  return (
    <select
      ref={select}
      name="quantity"
      defaultValue={quantity}
      aria-label={label}
      className="select quantity-select"
      onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()}
    >
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}
