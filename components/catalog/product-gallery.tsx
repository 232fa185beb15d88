import { getTranslations } from 'next-intl/server';
import type { ProductView } from '@/lib/catalog/queries';
import { colorName } from '@/lib/catalog/variant-name';
import type { Locale } from '@/lib/i18n/locales';
import { ProductPicture } from './product-picture';

/** The id of a picture's place in the gallery; the choice of a colour scrolls there. */
export const pictureId = (picture: string) => `picture-${picture}`;

/** One picture for each colour, side by side: swiped, scrolled with the arrow keys, or jumped to. */
export async function ProductGallery({ product, locale }: { product: ProductView; locale: Locale }) {
  const words = await getTranslations('catalog');
  const { name } = product;
  const byPicture = new Map(product.variants.map((variant) => [variant.picture, variant]));
  const shown = [...byPicture.values()];
  const altOf = (color: string | null) =>
    color ? words('pictureIn', { name, color: colorName(color, locale) }) : name;
  // The picture of the card comes first, so that it is the one that is seen before anything is chosen.
  shown.sort((a, b) => Number(b.picture === product.picture) - Number(a.picture === product.picture));
  return (
    <div className="stack gap-[0.75rem]">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whatever scrolls must be reachable with the keyboard */}
      <section className="gallery" tabIndex={0} aria-label={words('gallery', { name })}>
        {shown.map(({ picture, color }, index) => (
          <div key={picture} id={pictureId(picture)} className="gallery-picture">
            <ProductPicture picture={picture} alt={altOf(color)} priority={index === 0} />
          </div>
        ))}
      </section>
      {shown.length > 1 && (
        <ul className="cluster" aria-label={words('color')}>
          {shown.map(({ picture, color }) => (
            <li key={picture}>
              <a href={`#${pictureId(picture)}`} className="gallery-thumb" aria-label={altOf(color)}>
                <ProductPicture picture={picture} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
