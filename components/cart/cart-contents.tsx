'use client';

import { type ReactNode, useState } from 'react';
import { MarketLink } from '@/components/market/market-link';
import { Card } from '@/components/ui/card';
import { Cluster, Split, Stack } from '@/components/ui/layout';
import type { CartPanel } from '@/lib/cart/panel';
import { fillPlural } from '@/lib/i18n/fill';
import { AllSoldOut } from './all-sold-out';
import { CartContext } from './cart-context';
import { CartLines } from './cart-lines';
import { CartNews } from './cart-news';
import { useCart } from './cart-store';
import { CartSums, FreeDelivery } from './cart-sums';
import { SavedLines } from './saved-lines';
import { ToCheckout } from './to-checkout';

type CartContentsProps = {
  made: CartPanel;
  title: string;
  /** News of a sign-in and the like, under the heading. */
  news: ReactNode;
  coupon: ReactNode;
  /** Stand where the lines would, in an empty cart: kind words, and something to begin with. */
  empty: ReactNode;
  offers: ReactNode;
};

/** The whole cart. The shop makes it, and every click changes it at once. */
export function CartContents({ made, title, news, coupon, empty, offers }: CartContentsProps) {
  const { panel, cart, trouble, waiting } = useCart(made);
  const [told, tell] = useState('');
  if (!panel || !cart) return null;
  const { words, locale } = panel;
  const { count } = cart;
  const here = [...cart.removed, ...cart.gone].filter(({ saved }) => !saved).length + cart.lines.length > 0;
  return (
    <CartContext value={{ words, locale, Heading: 'h2', tell }}>
      <Stack gap={8} data-cart>
        <Cluster as="header" className="items-baseline">
          <h1 className="title" tabIndex={-1}>
            {title}
          </h1>
          {count > 0 && <p className="text-soft">{fillPlural(words.count, locale, { count })}</p>}
        </Cluster>
        {news}
        <CartNews trouble={trouble} outcomes={panel.outcomes} />
        <p role="status" className="sr-only">
          {told}
        </p>
        {here && (
          <Split>
            <CartLines cart={cart} />
            {cart.lines.length > 0 && (
              <Card as="section" tone="sunken" gap={5} aria-label={words.summary}>
                {count > 0 ? (
                  <>
                    <FreeDelivery freeDelivery={cart.freeDelivery} />
                    <CartSums totals={cart.totals} coupon={cart.coupon} />
                    <p className="text-sm text-soft">
                      {panel.arrives} <MarketLink className="link">{words.changeMarket}</MarketLink>
                    </p>
                    {coupon}
                    <ToCheckout waiting={waiting} />
                    <p className="text-sm text-soft text-center">{words.checkoutHint}</p>
                  </>
                ) : (
                  <AllSoldOut />
                )}
              </Card>
            )}
          </Split>
        )}
        {cart.lines.length === 0 && empty}
        <SavedLines cart={cart} />
        {cart.lines.length === 0 && offers}
      </Stack>
    </CartContext>
  );
}
