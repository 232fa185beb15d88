import type { getTranslations } from 'next-intl/server';
import type { VariantView } from '@/lib/catalog/product';
import { savingPercent } from '@/lib/catalog/rules';
import { formatUnitPrice } from '@/lib/catalog/unit-price';
import { unitPriceWords } from '@/lib/catalog/unit-price-words';
import type { Locale } from '@/lib/i18n/locales';
import { type Table, toTable } from '@/lib/platform/columnar';
import { formatMoney } from '@/lib/platform/money';
import type { VariantOption } from './variant-choice';

type Words = Awaited<ReturnType<typeof getTranslations<'catalog'>>>;

/** Variants as the browser draws them. A saving is one against the price that is struck through. */
export function variantOptions(variants: VariantView[], locale: Locale, words: Words): Table<VariantOption> {
  const options = variants.map(({ id, color, size, sku, stock, picture, price, unitPrice, regular }): VariantOption => {
    const percent = savingPercent(price, regular);
    return {
      id,
      sku,
      stock,
      picture,
      price: formatMoney(price, locale),
      cents: price.amountInCents,
      ...(unitPrice && { unit: formatUnitPrice(unitPrice, unitPriceWords(locale), locale) }),
      ...(color && { color }),
      ...(size && { size }),
      ...(regular && { regular: formatMoney(regular, locale) }),
      ...(percent && { saving: words('badgeSale', { percent }) }),
    };
  });
  return toTable(options);
}
