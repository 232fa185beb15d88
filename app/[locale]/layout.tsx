import type { Metadata } from 'next';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { env } from '@/lib/env';
import { LOCALES } from '@/lib/i18n/locales';
import { fontVariables } from '../fonts';
import '../globals.css';

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('shell');
  return {
    metadataBase: new URL(env().siteUrl),
    title: { default: words('siteTitle'), template: `%s · Kindling` },
    description: words('siteDescription'),
  };
}

export default async function RootLayout({ children }: LayoutProps<'/[locale]'>) {
  return (
    <html lang={await routeLocale()} className={fontVariables} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  );
}
