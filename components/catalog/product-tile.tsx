'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { HeartButton } from '@/components/wishlist/heart-button';
import { ProductPicture } from './product-picture';
import { Swatch } from './swatch';

/** A product in a list, with every word and price ready in the language of the page. */
export type TileProduct = {
  id: string;
  href: string;
  name: string;
  brand: string;
  picture: string;
  /** The tagline, or why the product is here. */
  text: string;
  price: string;
  /** During a sale: what it cost before, and the words for those who do not see that the price is struck through. */
  sale?: { words: string; regularWords: string; regular: string };
  badge?: { look: string; word: string };
  /** The colours it comes in: their names in one sentence, dots for some of them. */
  colors?: { words: string; dots: string[]; more: number };
  /** What the heart says. */
  save: string;
};

type ProductTileProps = {
  product: TileProduct;
  /** Above the fold: its picture is loaded at once. */
  priority?: boolean;
  prefetch?: boolean;
};

/**
 * One link per card; its whole surface is the target. Drawn from a few words, here and on the server: sent as finished markup, a
 * list of cards would weigh three times as much in every page.
 */
export function ProductTile({ product, priority, prefetch }: ProductTileProps) {
  const { id, href, name, brand, picture, text, price, sale, badge, colors, save } = product;
  return (
    <article className="product-card">
      <div className="product-card-picture">
        <ProductPicture picture={picture} priority={priority} />
        {badge && <span className={`badge ${badge.look}`}>{badge.word}</span>}
      </div>
      <p className="small muted">{brand}</p>
      <h3>
        <Link href={href as Route} prefetch={prefetch}>
          {name}
        </Link>
      </h3>
      <p className="product-card-text">{text}</p>
      {sale ? (
        <p className="product-card-price">
          <span className="visually-hidden">{sale.words}</span>
          <span className="price price-sale">{price}</span>
          <span className="visually-hidden">{sale.regularWords}</span>
          <s className="price-regular">{sale.regular}</s>
        </p>
      ) : (
        <p className="price">{price}</p>
      )}
      {colors && (
        <p className="product-card-colors">
          <span className="visually-hidden">{colors.words}</span>
          {colors.dots.map((color) => (
            <Swatch key={color} color={color} />
          ))}
          {colors.more > 0 && (
            <span className="small muted" aria-hidden="true">
              +{colors.more}
            </span>
          )}
        </p>
      )}
      <HeartButton productId={id} label={save} />
    </article>
  );
}
