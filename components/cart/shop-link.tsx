import type { Route } from 'next';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { localePath } from '@/lib/i18n/locales';
import { useSurroundings } from './cart-context';

/** A link of the cart in the language of the page; `href` has no language prefix. */
export function ShopLink({ href, ...rest }: Omit<ComponentProps<typeof Link>, 'href'> & { href: string }) {
  const { locale } = useSurroundings();
  return <Link href={localePath(locale, href) as Route} prefetch={false} {...rest} />;
}
