'use client';

import { ProductTile, type TileProduct, type TileWords } from './product-tile';

type ProductTilesProps = {
  products: TileProduct[];
  words: TileWords;
  className: string;
  /** How many of the first stand above the fold. */
  urgent?: number;
};

/** Tiles side by side, in one list that crosses to the browser as plain data. */
export function ProductTiles({ products, words, className, urgent = 0 }: ProductTilesProps) {
  return (
    <ul className={className}>
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductTile product={product} words={words} priority={index < urgent} prefetch />
        </li>
      ))}
    </ul>
  );
}
