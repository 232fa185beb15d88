import { getTranslations } from 'next-intl/server';
import { pictureTint, pictureViews } from '@/lib/catalog/pictures';
import type { ProductView } from '@/lib/catalog/queries';
import { colorName } from '@/lib/catalog/variant-name';
import type { Locale } from '@/lib/i18n/locales';
import { toTable } from '@/lib/platform/columnar';
import { Gallery, type Slide } from './gallery';

/** The pictures of a product: every colour, and more than one view of it where there is one. */
export async function ProductGallery({ product, locale }: { product: ProductView; locale: Locale }) {
  const words = await getTranslations('catalog');
  const { name } = product;
  const byPicture = new Map(product.variants.map((variant) => [variant.picture, variant]));
  const shown = [...byPicture.values()];
  // The picture of the card comes first, so that it is the one that is seen before anything is chosen.
  shown.sort((a, b) => Number(b.picture === product.picture) - Number(a.picture === product.picture));
  const slides = shown.map(({ picture, color }): Slide => {
    const alt = color ? words('pictureIn', { name, color: colorName(color, locale) }) : name;
    return { picture, alt, tint: pictureTint(picture) };
  });
  const [, other] = pictureViews(product.picture);
  if (other)
    slides.splice(1, 0, { picture: other, alt: words('pictureView', { what: name }), tint: pictureTint(other) });
  return (
    <Gallery
      slides={toTable(slides)}
      words={{
        label: words('gallery', { name }),
        enlarge: words('zoom.enlarge'),
        previous: words('zoom.previous'),
        next: words('zoom.next'),
        more: words('zoom.in'),
        less: words('zoom.out'),
        close: words('zoom.close'),
      }}
    />
  );
}
