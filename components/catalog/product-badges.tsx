import { getTranslations } from 'next-intl/server';
import type { ProductCard } from '@/lib/catalog/queries';
import { savingPercent } from '@/lib/catalog/rules';

type BadgesProps = { product: Pick<ProductCard, 'price' | 'regular' | 'inStock' | 'lowStock' | 'isNew'> };

/** At most one word about a product, the most useful one: sold out, on sale, few left, new. */
export async function ProductBadges({ product }: BadgesProps) {
  const words = await getTranslations('catalog');
  const percent = savingPercent(product.price, product.regular);
  if (!product.inStock) return <span className="badge badge-quiet">{words('badgeOut')}</span>;
  if (percent) return <span className="badge badge-sale">{words('badgeSale', { percent })}</span>;
  if (product.lowStock) return <span className="badge badge-quiet">{words('badgeLow')}</span>;
  return product.isNew ? <span className="badge">{words('badgeNew')}</span> : null;
}
