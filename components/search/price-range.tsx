import { getTranslations } from 'next-intl/server';
import { control } from '@/components/ui/control';
import { FieldError } from '@/components/ui/field-frame';
import { Fieldset } from '@/components/ui/fieldset';
import type { Locale } from '@/lib/i18n/locales';
import type { Facets } from '@/lib/search/facets';
import type { Filters } from '@/lib/search/filters';
import { priceName } from '@/lib/search/price-name';

type PriceRangeProps = {
  id: string;
  filters: Filters;
  facets: Facets;
  /** What was typed into either field and is no price. */
  unclear: readonly [low: string, high: string];
  locale: Locale;
};

/** Lowest and highest price; what there is stands in the fields as a hint. What is no price stays where it was typed. */
export async function PriceRange({ id, filters, facets, unclear: [low, high], locale }: PriceRangeProps) {
  const words = await getTranslations('search');
  const fields = [
    { label: words('priceMin'), value: filters.priceFrom, unclear: low, hint: facets.lowestPrice },
    { label: words('priceMax'), value: filters.priceTo, unclear: high, hint: facets.highestPrice },
  ];
  const error = low || high ? `${id}-price` : undefined;
  return (
    <Fieldset legend={words('price')}>
      <div className="grid grid-cols-2 gap-3">
        {fields.map(({ label, value, unclear, hint }) => (
          <label key={label}>
            <span className="text-sm text-soft">{label}</span>
            <input
              type="text"
              inputMode="decimal"
              name="price"
              // What was typed is taken in anew when another price is asked for.
              key={`${value} ${unclear}`}
              defaultValue={unclear || (value === null ? '' : priceName(value, locale))}
              placeholder={String(hint)}
              maxLength={20}
              aria-invalid={unclear ? true : undefined}
              aria-describedby={unclear ? `${error}-error` : undefined}
              className={`${control} lining-nums tabular-nums`}
            />
          </label>
        ))}
      </div>
      {error && <FieldError id={error} error={words('priceUnclear')} />}
    </Fieldset>
  );
}
