import type { CartView } from '@/lib/cart/cart';
import { useSurroundings } from './cart-context';
import { CartSums } from './cart-sums';
import { ShopLink } from './shop-link';
import { ToCheckout } from './to-checkout';

type DrawerFootProps = Pick<CartView, 'totals' | 'coupon'> & {
  waiting: boolean;
  isEmpty: boolean;
  onLeave: () => void;
};

/** The sum and the ways on. */
export function DrawerFoot({ totals, coupon, waiting, isEmpty, onLeave }: DrawerFootProps) {
  const { words } = useSurroundings();
  return (
    <>
      <CartSums totals={totals} coupon={coupon} />
      {!isEmpty && <ToCheckout waiting={waiting} />}
      <div className="drawer-ways">
        <ShopLink href="/cart" className="button-secondary" onClick={onLeave}>
          {words.toCart}
        </ShopLink>
        <button type="button" className="button-quiet" onClick={onLeave}>
          {words.keepLooking}
        </button>
      </div>
    </>
  );
}
