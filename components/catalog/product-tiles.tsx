'use client';

import { fromTable, type Table } from '@/lib/platform/columnar';
import { JsonLd } from './json-ld';
import { ProductTile, type TileProduct, type TileWords } from './product-tile';

type ProductTilesProps = {
  products: Table<TileProduct>;
  words: TileWords;
  className: string | undefined;
  /** How many of the first stand above the fold. */
  urgent?: number;
  /** The list is what the page is about: told to search engines, too, with addresses that begin with this. */
  site?: string;
};

/** More of a list than this tells search engines nothing new. */
const MOST_LISTED = 12;

function ItemList({ site, products }: { site: string; products: TileProduct[] }) {
  const itemListElement = products
    .slice(0, MOST_LISTED)
    .map(({ href }, index) => ({ '@type': 'ListItem', position: index + 1, url: site + href }));
  return <JsonLd data={{ '@type': 'ItemList', itemListElement }} />;
}

/** Tiles side by side, in one list that crosses to the browser as a table. */
export function ProductTiles({ products: table, words, className, urgent = 0, site }: ProductTilesProps) {
  const products = fromTable(table);
  return (
    <>
      <ul data-products className={className}>
        {products.map((product, index) => (
          <li key={product.href}>
            <ProductTile product={product} words={words} priority={index < urgent} prefetch />
          </li>
        ))}
      </ul>
      {site && <ItemList site={site} products={products} />}
    </>
  );
}
