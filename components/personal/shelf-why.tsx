'use client';

import type { Shelf, ShelfWords } from '@/lib/personalization/view';

/** "Why am I seeing this": the true reasons of every product on the shelf, and the ways out. */
export function ShelfWhy({ shelf, words }: { shelf: Shelf; words: ShelfWords }) {
  return (
    <details className="shelf-why">
      <summary>{words.why}</summary>
      <div className="shelf-why-panel">
        <p>{words.whyIntro}</p>
        <ul>
          {shelf.products.map((product) => (
            <li key={product.id}>
              <strong>{product.name}</strong>
              {product.reasons.map((reason) => (
                <span key={reason}>{reason}</span>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
