import { getTranslations } from 'next-intl/server';
import type { Facets } from '@/lib/search/facets';
import type { Filters } from '@/lib/search/filters';

/** Lowest and highest price in whole units; what there is stands in the fields as a hint. */
export async function PriceRange({ filters, facets }: { filters: Filters; facets: Facets }) {
  const words = await getTranslations('search');
  const fields = [
    { label: words('priceMin'), value: filters.priceFrom, hint: facets.lowestPrice },
    { label: words('priceMax'), value: filters.priceTo, hint: facets.highestPrice },
  ];
  return (
    <fieldset className="fieldset">
      <legend>{words('price')}</legend>
      <div className="price-range">
        {fields.map(({ label, value, hint }) => (
          <label key={label}>
            <span className="small muted">{label}</span>
            <input
              type="text"
              inputMode="numeric"
              name="price"
              defaultValue={value ?? ''}
              placeholder={String(hint)}
              maxLength={9}
              className="input numeric"
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
