import { Button, button } from '@/components/ui/button';
import type { CartView } from '@/lib/cart/cart';
import { AllSoldOut } from './all-sold-out';
import { useSurroundings } from './cart-context';
import styles from './cart-drawer.module.css';
import { CartSums, FreeDelivery } from './cart-sums';
import { ShopLink } from './shop-link';
import { ToCheckout } from './to-checkout';

type DrawerFootProps = { cart: CartView; waiting: boolean; onLeave: () => void };

/** The sum and the ways on. */
export function DrawerFoot({ cart, waiting, onLeave }: DrawerFootProps) {
  const { words } = useSurroundings();
  return (
    <>
      {cart.count > 0 && (
        <>
          <FreeDelivery freeDelivery={cart.freeDelivery} />
          <CartSums totals={cart.totals} coupon={cart.coupon} />
          <ToCheckout waiting={waiting} />
        </>
      )}
      {cart.count === 0 && cart.lines.length > 0 && <AllSoldOut />}
      <div className={styles.ways}>
        <ShopLink href="/cart" className={button({ variant: 'secondary' })} onClick={onLeave}>
          {words.toCart}
        </ShopLink>
        <Button variant="quiet" onClick={onLeave}>
          {words.keepLooking}
        </Button>
      </div>
    </>
  );
}
