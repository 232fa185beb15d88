import type { ReactNode } from 'react';
import { ProductPicture } from '@/components/catalog/product-picture';
import type { CartLine } from '@/lib/cart/cart';
import { formatUnitPrice } from '@/lib/catalog/unit-price';
import { fill } from '@/lib/i18n/fill';
import { formatMoney } from '@/lib/platform/money';
import { useSurroundings } from './cart-context';
import styles from './cart-line.module.css';
import { LineChanges } from './line-changes';
import { ShopLink } from './shop-link';

type LineFrameProps = {
  line: CartLine;
  saved?: boolean;
  /** It has just come in. */
  added?: boolean;
  children: ReactNode;
};

/** A line of the cart or of what is put aside: what it is, what it costs, what has changed, and its buttons. */
export function LineFrame({ line, saved, added, children }: LineFrameProps) {
  const { words, locale, Heading } = useSurroundings();
  const { name, slug, variantId, variantName, quantity, stock } = line;
  return (
    <li
      className={styles.line}
      data-variant={variantId}
      data-sold-out={stock <= 0 || undefined}
      data-added={added || undefined}
    >
      <div className={styles.linePicture}>
        <ProductPicture picture={line.picture} />
      </div>
      <div className={styles.lineWords}>
        <Heading className={styles.lineName}>
          <ShopLink href={`/p/${slug}?variant=${encodeURIComponent(variantId)}`}>{name}</ShopLink>
        </Heading>
        {variantName && <p className="text-sm text-soft">{variantName}</p>}
        <p className="text-sm text-soft lining-nums tabular-nums">
          {saved && quantity > 1 && `${quantity} × `}
          {saved ? formatMoney(line.price, locale) : fill(words.unit, { price: formatMoney(line.price, locale) })}
        </p>
        {line.unitPrice && (
          <p className="text-sm text-soft lining-nums tabular-nums">
            {formatUnitPrice(line.unitPrice, words.unitPrice, locale)}
          </p>
        )}
        <LineChanges line={line} saved={saved} />
      </div>
      <p className={`${styles.lineTotal} font-semibold whitespace-nowrap lining-nums tabular-nums`}>
        {!saved && quantity > 0 && formatMoney(line.lineTotal, locale)}
      </p>
      <div className={styles.lineActions}>{children}</div>
    </li>
  );
}
