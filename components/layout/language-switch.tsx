'use client';

import { usePathname } from 'next/navigation';
import { LOCALES, type Locale, localePath } from '@/lib/i18n/locales';
import styles from './language-switch.module.css';

const NAMES: Record<Locale, string> = { en: 'English', de: 'Deutsch', pl: 'Polski' };

const INSIDE = new RegExp(`^/(${LOCALES.join('|')})(-[A-Z]{3})?(-form)?(?=/|$)`);

/** The address without its language. The server sees rewritten addresses (`/en/browse/…`), the browser the public ones. */
function barePath(pathname: string): string {
  return pathname.replace(INSIDE, '').replace(/^\/browse(?=\/|$)/, '/c') || '/';
}

/**
 * Plain links to this page in the other languages. At the moment of the click they take the address from the browser, which knows
 * the query, the place on the page and, on a "not found" page, the real path.
 */
export function LanguageSwitch({ current, label, full = false }: { current: Locale; label: string; full?: boolean }) {
  const path = barePath(usePathname() ?? '/');
  return (
    <ul className={styles.languageSwitch} aria-label={label}>
      {LOCALES.map((locale) => (
        <li key={locale}>
          <a
            href={localePath(locale, path)}
            lang={locale}
            hrefLang={locale}
            aria-current={locale === current ? 'true' : undefined}
            suppressHydrationWarning
            onClick={(event) => {
              event.currentTarget.href =
                localePath(locale, barePath(location.pathname)) + location.search + location.hash;
            }}
          >
            {full ? (
              NAMES[locale]
            ) : (
              <>
                {locale.toUpperCase()} <span className="sr-only">{NAMES[locale]}</span>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
