import type { ProductCard } from '@/lib/catalog/product';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { formatMoney } from '@/lib/platform/money';
import { formatUnitPrice } from '../catalog/unit-price';
import { unitPriceWords } from '../catalog/unit-price-words';
import type { Reason } from './recommendation';
import type { ShelfPlace, ShelfProduct, ShelfWords } from './view';
import type { PersonalWords as Words } from './words';

type NameOf = (productId: string) => string;

/** True sentences for the reasons of one product. */
export function reasonWords(reasons: readonly Reason[], nameOf: NameOf, words: Words): string[] {
  return reasons.map((reason) => {
    if (reason.kind === 'popular') return words('reason.popular');
    if (reason.kind === 'searched') return words('reason.searched', { query: reason.query });
    return words(`reason.${reason.kind}`, { name: nameOf(reason.productId) });
  });
}

/** The heading of a shelf: names the one reason that most of it has in common. */
export function titleOf(place: ShelfPlace, primaryReason: Reason | null, nameOf: NameOf, words: Words): string {
  if (place === 'for-you' && primaryReason?.kind === 'viewed')
    return words('title.because', { name: nameOf(primaryReason.productId) });
  if (place !== 'recently-viewed' && primaryReason?.kind === 'complement')
    return words('title.complement', { name: nameOf(primaryReason.productId) });
  if (place === 'goes-with' && primaryReason?.kind === 'fits')
    return words('title.fits', { name: nameOf(primaryReason.productId) });
  return words(`title.${place}`);
}

/** A product as the browser draws it, with every word and price ready. The same for everybody. */
export type ShelfCard = Omit<ShelfProduct, 'reasons'>;

export function shelfCardOf(card: ProductCard, locale: Locale, words: Words): ShelfCard {
  const price = formatMoney(card.price, locale);
  return {
    id: card.id,
    family: card.family,
    href: localePath(locale, `/p/${card.slug}`),
    name: card.name,
    brand: card.brand,
    tagline: card.tagline,
    picture: card.picture,
    price: card.priceVaries ? words('from', { price }) : price,
    ...(card.unitPrice && { unit: formatUnitPrice(card.unitPrice, unitPriceWords(locale), locale) }),
    regular: card.regular && formatMoney(card.regular, locale),
  };
}

/** The words around every shelf. */
export function shelfWords(words: Words, locale: Locale): ShelfWords {
  return {
    why: words('why.title'),
    intro: words('why.intro'),
    lessOfThis: words('why.less'),
    notForMe: words('why.notForMe'),
    stop: words('why.stop'),
    stopHint: words('why.stopHint'),
    privacy: words('why.privacy'),
    privacyHref: localePath(locale, '/privacy'),
    save: words.raw('save'),
    salePrice: words('salePrice'),
    regularPrice: words('regularPrice'),
  };
}
