import type { Route } from 'next';
import Link from 'next/link';
import { ProductPicture } from '@/components/catalog/product-picture';
import { HeartButton } from '@/components/wishlist/heart-button';
import type { ShelfProduct } from '@/lib/personalization/view';

/** A product from the personal request, in the look of `components/catalog/product-card.tsx`: the reason stands for the tagline. */
export function ShelfCard({ product, regularPrice }: { product: ShelfProduct; regularPrice: string }) {
  return (
    <article className="product-card">
      <div className="product-card-picture">
        <ProductPicture picture={product.picture} />
      </div>
      <p className="small muted">{product.brand}</p>
      <h3>
        <Link href={product.href as Route}>{product.name}</Link>
      </h3>
      <p className="product-card-reason">{product.reasons[0] ?? product.tagline}</p>
      {product.regular ? (
        <p className="cluster [--gap:0.5rem]">
          <span className="price price-sale">{product.price}</span>
          <span className="visually-hidden">{regularPrice} </span>
          <s className="price-regular">{product.regular}</s>
        </p>
      ) : (
        <p className="price">{product.price}</p>
      )}
      <HeartButton productId={product.id} label={product.save} />
    </article>
  );
}
