import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { fields } from '@/components/ui/control';
import { Field } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
import type { PostalAddress } from '@/db/schema/orders';
import { toLocale } from '@/lib/i18n/locales';
import { COUNTRIES, isCountry } from '@/lib/market/countries';
import { countryName } from '@/lib/orders/postal-lines';
import { shop } from '@/shop.config';
import { PostcodeField } from './postcode-field';

type AddressFieldsProps = {
  /** What stands in the fields before anything is typed. */
  defaults?: Partial<PostalAddress> | null;
  /** Tells browsers which of a person's addresses is meant. */
  section?: 'shipping' | 'billing';
};

/** The fields of a postal address, the country first because the rest depends on it, for a form whose action reads `postalAddressInput`. */
export async function AddressFields({ defaults, section = 'shipping' }: AddressFieldsProps) {
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('checkout.address');
  const countries = COUNTRIES.map((value) => ({ value, label: countryName(value, locale) }));
  const known = isCountry(defaults?.country) ? defaults.country : shop.locales[locale].country;
  const text = (name: Exclude<keyof PostalAddress, 'country'>, token: string) => ({
    name,
    label: words(name),
    defaultValue: defaults?.[name] ?? undefined,
    autoComplete: `${section} ${token}`,
    maxLength: 100,
  });
  const { name: _, maxLength: __, ...postcode } = text('postcode', 'postal-code');
  return (
    <div className={fields}>
      <SelectField
        name="country"
        label={words('country')}
        options={countries}
        defaultValue={known}
        autoComplete={`${section} country`}
        className="col-span-full"
      />
      <Field {...text('name', 'name')} className="col-span-full" required />
      <Field {...text('street', 'address-line1')} className="col-span-full" required />
      <Field {...text('extra', 'address-line2')} hint={words('extraHint')} className="col-span-full" />
      <div className="col-span-full grid grid-cols-[minmax(8rem,2fr)_minmax(0,3fr)] items-start gap-4">
        <PostcodeField {...postcode} hint={words.raw('postcodeHint')} country={known} />
        <Field {...text('city', 'address-level2')} hint={words('cityHint')} required />
      </div>
      <Field {...text('phone', 'tel')} type="tel" inputMode="tel" hint={words('phoneHint')} className="col-span-full" />
    </div>
  );
}
