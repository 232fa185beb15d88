import type { Route } from 'next';
import Link from 'next/link';
import type { ShelfProduct } from '@/lib/personalization/view';

/** A product card from the personal request, in the look of `components/catalog/product-card.tsx`. */
export function ShelfCard({ product, regularPrice }: { product: ShelfProduct; regularPrice: string }) {
  return (
    <article className="product-card">
      <Link href={product.href as Route}>
        {/* biome-ignore lint/performance/noImgElement: pictures are ready in their sizes */}
        <img src={`/products/${product.picture}.webp`} alt="" width={480} height={480} loading="lazy" />
        <h3>{product.name}</h3>
      </Link>
      <p className="product-card-reason">{product.reasons[0] ?? product.tagline}</p>
      <p className="price">
        {product.price}
        {product.regular && (
          <>
            {' '}
            <span className="visually-hidden">{regularPrice}</span> <s>{product.regular}</s>
          </>
        )}
      </p>
    </article>
  );
}
