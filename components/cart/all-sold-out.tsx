import { button } from '@/components/ui/button';
import { useSurroundings } from './cart-context';
import { ShopLink } from './shop-link';

/** Stands where the sums would, in a cart of which nothing can be bought now: no total of nothing, and a way on. */
export function AllSoldOut() {
  const { words } = useSurroundings();
  return (
    <>
      <p>{words.soldOut}</p>
      <ShopLink href="/c/coffee" className={button({ wide: true })}>
        {words.browse}
      </ShopLink>
    </>
  );
}
