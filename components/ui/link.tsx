import type { Route } from 'next';
import NextLink from 'next/link';
import { locale } from 'next/root-params';
import type { ComponentProps } from 'react';
import { localePath, toLocale } from '@/lib/i18n/locales';

type LinkProps = Omit<ComponentProps<typeof NextLink>, 'href'> & {
  /** A path without language prefix, such as `/cart`. */
  href: string;
};

/** A link in the language of the page. Client components get ready addresses as props and use `next/link`. */
export async function Link({ href, ...rest }: LinkProps) {
  return <NextLink href={localePath(toLocale(await locale()), href) as Route} {...rest} />;
}
