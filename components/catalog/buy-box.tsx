import { getTranslations } from 'next-intl/server';
import { AddToCart } from '@/components/cart/add-to-cart';
import { MAX_PER_LINE } from '@/lib/cart/rules';
import type { ProductView } from '@/lib/catalog/queries';
import { colorName, sizeName, swatchOf } from '@/lib/catalog/variant-name';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { toTable } from '@/lib/platform/columnar';
import { NoticePanel } from '../notices/notice-panel';
import styles from './buy-box.module.css';
import type { AxisOption } from './variant-axis';
import { VariantPicker } from './variant-picker';

const labelOf = (value: string, label: string) => (label === value ? {} : { label });

/** Price, variants, the way into the cart, and a word when something is back or costs less. */
export async function BuyBox({ product, locale }: { product: ProductView; locale: Locale }) {
  const words = await getTranslations('catalog');
  const sizes = [...new Set(product.variants.flatMap(({ size }) => size ?? []))];
  return (
    <div className={styles.buyBox} data-buy>
      <AddToCart name={product.name} locale={locale} className={styles.buyBox}>
        <VariantPicker
          productId={product.id}
          colors={toTable<AxisOption>(
            product.colors.map((value) => ({ value, label: colorName(value, locale), swatch: swatchOf(value) })),
          )}
          sizes={toTable<AxisOption>(sizes.map((value) => ({ value, ...labelOf(value, sizeName(value, locale)) })))}
          mostPerLine={Math.min(10, MAX_PER_LINE)}
          noticeHref={localePath(locale, `/p/${product.slug}/notice`)}
          words={{
            color: words('color'),
            size: words('size'),
            soldOut: words('variantSoldOut'),
            in: words('stock.in'),
            low: words('stock.low'),
            out: words('stock.out'),
            add: words('addToCart'),
            quantity: words('quantity'),
            regularPrice: words('regularPrice'),
            salePrice: words('salePrice'),
            articleNumber: words('articleNumber'),
            tellBack: words('tellBack'),
            tellCheaper: words('tellCheaper'),
          }}
        />
      </AddToCart>
      <NoticePanel locale={locale} />
    </div>
  );
}
