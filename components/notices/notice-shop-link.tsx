import { ShopLink } from '@/components/cart/shop-link';

type NoticeShopLinkProps = { slug: string; variantId: string; label: string };

/** From a line of the cart that is sold out to the form for a notice. */
export function TellBackFromCart({ slug, variantId, label }: NoticeShopLinkProps) {
  return (
    <ShopLink href={`/p/${slug}/notice?kind=back-in-stock&variant=${encodeURIComponent(variantId)}`} className="link">
      {label}
    </ShopLink>
  );
}
