import type { CSSProperties } from 'react';
import styles from './product-picture.module.css';

type ProductPictureProps = {
  /** File name without folder, width and ending. */
  picture: string;
  /** Empty where the name stands beside it. */
  alt?: string;
  /** The largest picture of a page comes first. */
  priority?: boolean;
  /** How wide its place is, for the browser to choose a file: as in HTML. Without it the place is small, and the smallest file will do. */
  sizes?: string;
  /** Where it is looked at, not looked over: the widest file is among those to choose from. */
  large?: boolean;
  /** What `pictureTint` knows about it: two colours that stand in until it has come. */
  tint?: string | undefined;
};

const fileOf = (picture: string, width: number) => `/products/${picture}-${width}.avif`;

/** The largest file of a picture, for looking closely. */
export const largestFile = (picture: string) => fileOf(picture, 1200);

const SMALL = [320, 640] as const;
const LARGE = [...SMALL, 1200] as const;

/** A product's picture. Square, and as wide as its place: its room is kept before it arrives. */
export function ProductPicture({ picture, alt = '', priority, sizes, large, tint }: ProductPictureProps) {
  const files = sizes
    ? (large ? LARGE : SMALL).map((width) => `${fileOf(picture, width)} ${width}w`).join()
    : fileOf(picture, SMALL[0]);
  return (
    <picture className={styles.frame}>
      <source type="image/avif" srcSet={files} sizes={sizes} />
      <img
        className={`${styles.picture} dark:brightness-88`}
        src={`/products/${picture}-640.webp`}
        alt={alt}
        width={640}
        height={640}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : undefined}
        style={tint ? ({ '--a': `#${tint.slice(0, 6)}`, '--b': `#${tint.slice(6)}` } as CSSProperties) : undefined}
      />
    </picture>
  );
}
