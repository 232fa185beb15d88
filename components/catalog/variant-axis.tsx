import { chip, chips } from '@/components/ui/chip';
import { Fieldset } from '@/components/ui/fieldset';
import styles from './buy-box.module.css';
import type { Axis } from './variant-choice';

/** The label stands where it is not the value itself. */
export type AxisOption = { value: string; label?: string; swatch?: string };

type VariantAxisProps = {
  name: Axis;
  title: string;
  options: AxisOption[];
  chosen?: string;
  onChoose: (value: string) => void;
  isOut: (value: string) => boolean;
  soldOut: string;
};

/** One axis of a product's variants as radio buttons. What is sold out is marked and can be chosen: to ask when it is back. */
export function VariantAxis({ name, title, options, chosen, onChoose, isOut, soldOut }: VariantAxisProps) {
  if (options.length === 0) return null;
  const label = options.find(({ value }) => value === chosen)?.label ?? chosen;
  return (
    <Fieldset
      legend={
        <>
          {title}
          {options[0]?.swatch && <span className={styles.variantChosen}>{`: ${label}`}</span>}
        </>
      }
    >
      <div className={chips}>
        {options.map((option) => {
          const out = isOut(option.value);
          return (
            <label key={option.value} className={`${chip} ${styles.variantOption}`} data-sold-out={out || undefined}>
              <input
                type="radio"
                name={name}
                value={option.value}
                // Not controlled: the form's reset after sending falls back to what was chosen, not to the first value.
                defaultChecked={option.value === chosen}
                onChange={() => onChoose(option.value)}
              />
              {option.swatch && (
                <span
                  className="size-4 rounded-full border border-ink/28 bg-stage forced-color-adjust-none"
                  style={{ background: option.swatch }}
                  aria-hidden="true"
                />
              )}
              {option.label ?? option.value}
              {out && <span className="sr-only">{` (${soldOut})`}</span>}
            </label>
          );
        })}
      </div>
    </Fieldset>
  );
}
