import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { HeartButton } from '@/components/wishlist/heart-button';
import type { ProductCard as Product } from '@/lib/catalog/queries';
import type { Locale } from '@/lib/i18n/locales';
import { Price } from './price';
import { ProductBadges } from './product-badges';
import { ProductPicture } from './product-picture';
import { Swatches } from './swatches';

type ProductCardProps = {
  product: Product;
  locale: Locale;
  /** Above the fold: its picture is loaded at once. */
  priority?: boolean;
};

/** A product in a list. One link per card; its whole surface is the target. */
export async function ProductCard({ product, locale, priority }: ProductCardProps) {
  const words = await getTranslations('wishlist');
  return (
    <article className="product-card">
      <div className="product-card-picture">
        <ProductPicture picture={product.picture} priority={priority} />
        <ProductBadges product={product} />
      </div>
      <p className="small muted">{product.brand}</p>
      <h3>
        <Link href={`/p/${product.slug}`} prefetch>
          {product.name}
        </Link>
      </h3>
      <p className="product-card-reason">{product.tagline}</p>
      <p>
        <Price price={product.price} regular={product.regular} varies={product.priceVaries} locale={locale} />
      </p>
      <Swatches colors={product.colors} locale={locale} />
      <HeartButton productId={product.id} label={words('save', { name: product.name })} />
    </article>
  );
}
