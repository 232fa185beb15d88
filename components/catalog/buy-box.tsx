import { getTranslations } from 'next-intl/server';
import { AddedNote } from '@/components/cart/added-note';
import { Form } from '@/components/ui/form';
import { addToCartAction } from '@/lib/cart/actions';
import { MAX_PER_LINE } from '@/lib/cart/rules';
import type { ProductView } from '@/lib/catalog/queries';
import { colorName, swatchOf } from '@/lib/catalog/variant-name';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { formatMoney } from '@/lib/money';
import { pictureId } from './product-gallery';
import { VariantPicker } from './variant-picker';

/** Price, variants and the way into the cart. */
export async function BuyBox({ product, locale }: { product: ProductView; locale: Locale }) {
  const words = await getTranslations('catalog');
  const { variants } = product;
  const sizes = [...new Set(variants.flatMap(({ size }) => size ?? []))];
  return (
    <Form action={addToCartAction} className="buy-box">
      <input type="hidden" name="productId" value={product.id} />
      <VariantPicker
        variants={variants.map(({ id, color, size, sku, stock, picture, price, regular, lowest30Days }) => ({
          id,
          color,
          size,
          sku,
          stock,
          pictureId: pictureId(picture),
          price: formatMoney(price, locale),
          regular: regular && formatMoney(regular, locale),
          lowest30Days: lowest30Days && words('lowest30Days', { price: formatMoney(lowest30Days, locale) }),
        }))}
        colors={product.colors.map((value) => ({ value, label: colorName(value, locale), swatch: swatchOf(value) }))}
        sizes={sizes}
        mostPerLine={Math.min(10, MAX_PER_LINE)}
        words={{
          color: words('color'),
          size: words('size'),
          soldOut: words('variantSoldOut'),
          in: words('stock.in'),
          low: words('stock.low'),
          out: words('stock.out'),
          add: words('addToCart'),
          soldOutButton: words('soldOutButton'),
          quantity: words('quantity'),
          regularPrice: words('regularPrice'),
          articleNumber: words('articleNumber'),
        }}
      />
      <AddedNote href={localePath(locale, '/cart')} words={words('toCart')} />
    </Form>
  );
}
