'use client';

import { type ComponentProps, type ReactNode, type SubmitEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { cartCount, foreseeCartCount } from '@/components/personal/store';
import { Form } from '@/components/ui/form';
import messageStyles from '@/components/ui/form-message.module.css';
import { addToCartAction } from '@/lib/cart/actions';
import { AddedNote } from './added-note';

type Drawer = typeof import('./cart-drawer').CartDrawer;

type AddToCartFormProps = Pick<ComponentProps<Drawer>, 'name' | 'locale' | 'words'> & {
  /** The way to the cart, shown after adding without JavaScript. */
  cart: { href: string; words: string };
  className?: string;
  children: ReactNode;
};

// Asked for when somebody reaches for the button, so that it is here when they press it.
const load = () => import('./cart-drawer');

/** Puts a version into the cart: its fields are `variantId`, or `productId` with `color` and `size`, and `quantity`. */
export function AddToCartForm({ name, locale, words, cart, className, children }: AddToCartFormProps) {
  const [drawer, open] = useState<{ Drawer: Drawer } | null>(null);
  const [unreachable, fail] = useState(false);
  const add = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    const { locale: _, quantity, ...version } = fields;
    const pieces = Number(quantity ?? 1);
    // The number at the bag counts before anything is loaded.
    foreseeCartCount(cartCount() + pieces);
    const loaded = await load().catch(() => null);
    foreseeCartCount(null);
    fail(loaded === null);
    if (!loaded) return;
    loaded.changeCart({ kind: 'add', ...version, quantity: pieces });
    open({ Drawer: loaded.CartDrawer });
  };
  return (
    <>
      <Form
        action={addToCartAction}
        needsCookies
        onSubmit={add}
        onPointerEnter={load}
        onFocus={load}
        className={className}
      >
        {children}
        <AddedNote {...cart} />
        <p role="alert" className={messageStyles.message} data-status="failed">
          {unreachable && words.unreachable}
        </p>
      </Form>
      {drawer && createPortal(<drawer.Drawer {...{ name, locale, words }} onClose={() => open(null)} />, document.body)}
    </>
  );
}
