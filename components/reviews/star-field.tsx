'use client';

import { FieldError } from '@/components/ui/field-frame';
import { Fieldset } from '@/components/ui/fieldset';
import { useField } from '@/components/ui/use-field';
import styles from './reviews.module.css';

type StarFieldProps = { name: string; legend: string; words: string[]; defaultValue?: number };

/** One to five stars as radio buttons; those up to the chosen one are lit. */
export function StarField({ name, legend, words, defaultValue }: StarFieldProps) {
  const { id, error, typed, control } = useField(name);
  const chosen = typed ?? String(defaultValue ?? '');
  return (
    <Fieldset legend={legend} aria-describedby={control['aria-describedby']}>
      <div className={styles.starField}>
        {words.map((label, index) => (
          <label key={label}>
            <input
              key={chosen}
              type="radio"
              name={name}
              value={index + 1}
              defaultChecked={String(index + 1) === chosen}
              aria-invalid={control['aria-invalid']}
            />
            <span className="sr-only">{label}</span>
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </Fieldset>
  );
}
