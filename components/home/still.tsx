type StillProps = {
  /** File name without folder, width and ending. */
  name: string;
  /** How wide it is on the page, as `sizes` says it. */
  sizes: string;
  /** The largest picture of a page comes first. */
  priority?: boolean;
};

/** A still life, 16:10; says nothing that the words beside it do not. Its room is kept before it arrives. */
export function Still({ name, sizes, priority = false }: StillProps) {
  const file = (width: number, ending: string) => `/products/${name}-${width}.${ending}`;
  return (
    <picture>
      <source
        type="image/avif"
        srcSet={[640, 1200, 1800].map((width) => `${file(width, 'avif')} ${width}w`).join(', ')}
        sizes={sizes}
      />
      <img
        src={file(640, 'webp')}
        alt=""
        width={1800}
        height={1125}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : undefined}
        decoding={priority ? 'sync' : 'async'}
      />
    </picture>
  );
}
