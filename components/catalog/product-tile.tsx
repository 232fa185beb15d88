'use client';

import type { Route } from 'next';
import Link from 'next/link';
import type { CSSProperties } from 'react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Price, RegularPrice } from '@/components/ui/price';
import { HeartButton } from '@/components/wishlist/heart-button';
import { ProductPicture } from './product-picture';
import styles from './product-tile.module.css';

/** A product in a list, with every word and price ready in the language of the page. What it does not have is left out. */
export type TileProduct = {
  href: string;
  /** Where its address does not end with it. */
  id?: string;
  name: string;
  brand: string;
  picture: string;
  /** The colours that stand in for the picture. */
  tint?: string | undefined;
  /** The tagline, or why the product is here. */
  text: string;
  price: string;
  /** What a kilogram or a litre costs, where goods are sold by weight or volume. */
  unit?: string;
  /** During a sale: what it cost before. */
  regular?: string;
  badge?: { tone?: BadgeTone; word: string };
  /** The colours it comes in: their names in one sentence, six digits for the dot of each of some, and how many more there are. */
  colors?: string;
  dots?: string;
  more?: number;
};

/** Words that every tile of a list says; `save` names the product with `{name}`. */
export type TileWords = Record<'save' | 'sale' | 'regular' | 'colors', string>;

type ProductTileProps = {
  product: TileProduct;
  words: TileWords;
  /** Above the fold: its picture is loaded at once. */
  priority?: boolean;
  prefetch?: boolean;
};

/** Two side by side on a phone, without its edges and the gap; three or four on a desk. Stands in every tile, so it is short. */
const SIZES = '(min-width:60rem) 20rem,43vw';

function TilePrice({ product: { price, regular }, words }: ProductTileProps) {
  if (!regular)
    return (
      <p>
        <Price>{price}</Price>
      </p>
    );
  return (
    <p className={styles.price}>
      <span className="sr-only">{`${words.sale}: `}</span>
      <Price sale>{price}</Price>
      <span className="sr-only">{`${words.regular}: `}</span>
      <RegularPrice>{regular}</RegularPrice>
    </p>
  );
}

function Colors({ product: { colors, dots, more }, words }: ProductTileProps) {
  if (!colors) return null;
  return (
    <p className={styles.colors}>
      <span className="sr-only">{`${words.colors}: ${colors}`}</span>
      {dots?.match(/.{6}/g)?.map((color) => (
        <i key={color} style={{ color: `#${color}` } satisfies CSSProperties} />
      ))}
      {more && <small aria-hidden="true">+{more}</small>}
    </p>
  );
}

/**
 * One link per card; its whole surface is the target. Drawn from a few words, here and on the server: sent as finished markup, a
 * list of cards would weigh three times as much in every page.
 */
export function ProductTile(props: ProductTileProps) {
  const { product, words, priority, prefetch } = props;
  const { href, id = href.slice(href.lastIndexOf('/') + 1), name, brand, picture, tint, text, badge } = product;
  return (
    <article className={styles.tile}>
      <div className={styles.picture}>
        <ProductPicture picture={picture} priority={priority} tint={tint} sizes={SIZES} />
        {badge && <Badge tone={badge.tone}>{badge.word}</Badge>}
      </div>
      <p className="text-sm text-soft">{brand}</p>
      <h3>
        <Link href={href as Route} prefetch={prefetch}>
          {name}
        </Link>
      </h3>
      <p className={styles.text}>{text}</p>
      <TilePrice {...props} />
      {product.unit && <p className={styles.unit}>{product.unit}</p>}
      <Colors {...props} />
      <HeartButton productId={id} label={words.save.replace('{name}', () => name)} />
    </article>
  );
}
