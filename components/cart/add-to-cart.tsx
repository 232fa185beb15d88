import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { AddToCartForm } from './add-to-cart-form';

type AddToCartProps = { name: string; locale: Locale; className?: string; children: ReactNode };

/** The form that puts a version of a product into the cart, around its fields and its button; `name` is the product's. */
export async function AddToCart({ name, locale, className, children }: AddToCartProps) {
  const words = await getTranslations('cart');
  return (
    <AddToCartForm
      className={className}
      name={name}
      locale={locale}
      cart={{ href: localePath(locale, '/cart'), words: words('toCart') }}
      words={{
        title: words('drawerTitle'),
        adding: words('drawerAdding'),
        close: words('close'),
        offline: words('offline'),
        unreachable: words('unreachable'),
      }}
    >
      {children}
    </AddToCartForm>
  );
}
