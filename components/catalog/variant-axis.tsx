'use client';

import type { CSSProperties } from 'react';

type AxisOption = { value: string; label: string; swatch?: string; soldOut: boolean };

type VariantAxisProps = {
  name: 'color' | 'size';
  title: string;
  options: AxisOption[];
  chosen: string | null;
  onChoose: (value: string) => void;
  soldOut: string;
};

/** One axis of a product's variants as radio buttons. What is sold out can still be looked at. */
export function VariantAxis({ name, title, options, chosen, onChoose, soldOut }: VariantAxisProps) {
  if (options.length === 0) return null;
  return (
    <fieldset className="fieldset">
      <legend>{title}</legend>
      <div className="chips">
        {options.map((option) => (
          <label key={option.value} className="chip variant-option" data-sold-out={option.soldOut || undefined}>
            <input
              type="radio"
              name={name}
              value={option.value}
              // Not controlled: the form's reset after sending falls back to what was chosen, not to the first value.
              defaultChecked={option.value === chosen}
              onChange={() => onChoose(option.value)}
            />
            {option.swatch && (
              <span className="swatch" style={{ '--swatch': option.swatch } as CSSProperties} aria-hidden="true" />
            )}
            {option.label}
            {option.soldOut && <span className="visually-hidden"> ({soldOut})</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
