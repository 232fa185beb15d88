import type { Metadata, Viewport } from 'next';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { JourneyPanel } from '@/components/demo/journey-panel';
import { FailureWords } from '@/components/layout/failure-words';
import { FirstPaintScript } from '@/components/layout/first-paint-script';
import { FocusOnNavigate } from '@/components/layout/focus-on-navigate';
import { RenewedNotice } from '@/components/layout/renewed-notice';
import { SkipLink } from '@/components/layout/skip-link';
import { PersonalRequest } from '@/components/personal/personal-request';
import { UndeclaredStorage } from '@/components/privacy/undeclared-storage';
import { DemoAddressHint } from '@/components/ui/demo-address';
import { BANNER_TERMS } from '@/lib/consent/fingerprint';
import { LOCALES, localePath, toLocale } from '@/lib/i18n/locales';
import { env, isDevelopment } from '@/lib/platform/env';
import { COOKIE_NAMES, STORAGE_KEYS } from '@/lib/privacy/registry';
import { siteGraph } from '@/lib/seo/page-metadata';
import { shop } from '@/shop.config';
import { fontVariables } from '../fonts';
import '../globals.css';

/** For the script before the first paint: what the banner asks on which terms. */
const TERMS = Object.entries(BANNER_TERMS)
  .map(([purpose, terms]) => `${purpose}=${terms}`)
  .join(' ');

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: shop.colors.paper[0] },
    { media: '(prefers-color-scheme: dark)', color: shop.colors.paper[1] },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('shell');
  return {
    metadataBase: new URL(env().siteUrl),
    title: { default: words('siteTitle'), template: `%s · ${shop.name}` },
    description: words('siteDescription'),
    openGraph: siteGraph(locale),
    // The rest of a preview is taken from Open Graph; Next would write all of it twice.
    other: { 'twitter:card': 'summary_large_image' },
    formatDetection: { telephone: false },
  };
}

export default async function RootLayout({ children }: LayoutProps<'/[locale]'>) {
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('shell');
  const failureWords = {
    title: words('failureTitle'),
    text: words('failureText'),
    retry: words('failureRetry'),
    home: words('failureHome'),
    homeHref: localePath(locale, '/'),
    reference: words('failureReference'),
  };
  return (
    <html
      lang={locale}
      className={fontVariables}
      data-terms={TERMS}
      // Another page begins at its top at once; only within a page is scrolling smooth.
      data-scroll-behavior="smooth"
      suppressHydrationWarning
    >
      <head>
        <FirstPaintScript />
        <noscript>
          <link rel="stylesheet" href="/api/consent-style" />
        </noscript>
      </head>
      <body>
        <SkipLink />
        <JourneyPanel />
        <DemoAddressHint words={env().demo ? words('inventedAddress') : null}>
          <FailureWords value={failureWords}>{children}</FailureWords>
        </DemoAddressHint>
        <RenewedNotice text={words('renewedNotice')} reload={words('renewedReload')} />
        <PersonalRequest />
        <FocusOnNavigate />
        {isDevelopment() && <UndeclaredStorage known={[...COOKIE_NAMES, ...STORAGE_KEYS]} />}
      </body>
    </html>
  );
}
