'use client';

import type { ReactNode } from 'react';
import { ProductTile, type TileProduct, type TileWords } from '@/components/catalog/product-tile';
import type { ShelfPlace, ShelfProduct, ShelfWords } from '@/lib/personalization/view';
import styles from './shelf.module.css';
import { ShelfWhy } from './shelf-why';
import { usePersonal } from './store';

type PersonalShelfProps = {
  place: ShelfPlace;
  /** What everybody sees here; gives way only when there is something for this person. */
  children?: ReactNode;
};

/** The reason stands for the tagline, unless the whole shelf says it once. */
function tileOf({ regular, reasons, tagline, ...product }: ShelfProduct, shared: string | null): TileProduct {
  return { ...product, text: (shared ? null : reasons[0]) ?? tagline, ...(regular && { regular }) };
}

/** The reason that all of several products share, to be said once over them. */
function sharedReason([first, ...others]: ShelfProduct[]): string | null {
  const reason = first?.reasons[0];
  return reason && others.length > 0 && others.every(({ reasons }) => reasons[0] === reason) ? reason : null;
}

const tileWords = ({ save, salePrice, regularPrice }: ShelfWords): TileWords => ({
  save,
  sale: salePrice,
  regular: regularPrice,
  colors: '',
});

/** A place for products chosen for one person. Same size as what it replaces, so nothing moves. */
export function PersonalShelf({ place, children = null }: PersonalShelfProps) {
  const personal = usePersonal();
  const shelf = personal?.shelves.find((candidate) => candidate.place === place);
  if (!personal || !shelf) return children;
  const { words } = personal;
  const shared = sharedReason(shelf.products);
  return (
    // The key makes it a new section: taken over node by node, what stood here would count as a layout shift.
    <section key={place} aria-labelledby={`shelf-${place}`} data-personal>
      <header className={styles.head}>
        <div>
          <h2 id={`shelf-${place}`}>{shelf.title}</h2>
          {shared && <p className="text-soft">{shared}</p>}
        </div>
        <ShelfWhy shelf={shelf} words={words.shelf} />
      </header>
      <ul className={styles.products}>
        {shelf.products.map((product) => (
          <li key={product.id}>
            <ProductTile product={tileOf(product, shared)} words={tileWords(words.shelf)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
