type ProductPictureProps = {
  /** File name without folder and ending. */
  picture: string;
  /** Empty where the name stands beside it. */
  alt?: string;
  /** The largest picture of a page comes first. */
  priority?: boolean;
};

/** The largest file of a picture, for looking closely. */
export const largestFile = (picture: string) => `/products/${picture}.svg`;

/** A product's picture. Square, and as wide as its place: its room is kept before it arrives. */
export function ProductPicture({ picture, alt = '', priority = false }: ProductPictureProps) {
  return (
    // biome-ignore lint/performance/noImgElement: a drawing that needs no other sizes
    <img
      src={`/products/${picture}.svg`}
      alt={alt}
      width={800}
      height={800}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : undefined}
      decoding="async"
    />
  );
}
