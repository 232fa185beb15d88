'use client';

import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { Field } from '@/components/ui/field';
import { useForm } from '@/components/ui/form';
import { type Country, isCountry, POSTCODES } from '@/lib/market/countries';
import { tidyPostcode } from '@/lib/shipping/rules';

type PostcodeFieldProps = {
  label: string;
  /** Holds `{example}`, where the example of the country belongs. */
  hint: string;
  country: Country;
  defaultValue?: string;
  autoComplete: string;
};

/**
 * A postcode that follows the country chosen in the same form: its example, its keyboard, and, when the field is left, its way of
 * writing (`00950` becomes `00-950`). Without JavaScript the shop tidies it up itself.
 */
export function PostcodeField({ hint, country: first, ...rest }: PostcodeFieldProps) {
  const frame = useRef<HTMLDivElement>(null);
  const typed = useForm().state.values.country;
  const [country, setCountry] = useState(isCountry(typed) ? typed : first);
  useEffect(() => {
    const form = frame.current?.closest('form');
    const follow = () => {
      const chosen = form && new FormData(form).get('country');
      if (isCountry(chosen)) setCountry(chosen);
    };
    follow();
    form?.addEventListener('change', follow);
    return () => form?.removeEventListener('change', follow);
  }, []);
  const tidy = ({ target }: FocusEvent<HTMLInputElement>) => {
    target.value = tidyPostcode(country, target.value) ?? target.value;
  };
  return (
    <div ref={frame}>
      <Field
        name="postcode"
        hint={hint.replace('{example}', () => POSTCODES[country].example)}
        inputMode={country === 'NL' ? 'text' : 'numeric'}
        autoCapitalize="characters"
        maxLength={16}
        required
        onBlur={tidy}
        {...rest}
      />
    </div>
  );
}
