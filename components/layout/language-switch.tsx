'use client';

import { usePathname } from 'next/navigation';
import { LOCALES, type Locale, localePath } from '@/lib/i18n/locales';

const NAMES: Record<Locale, string> = { en: 'English', de: 'Deutsch', pl: 'Polski' };

/** The address without its language. The server sees rewritten addresses (`/en/browse/…`), the browser the public ones. */
function barePath(pathname: string): string {
  return pathname.replace(/^\/(en|de|pl)(?=\/|$)/, '').replace(/^\/browse(?=\/|$)/, '/c') || '/';
}

/** Plain links to this page in the other languages; the query comes along at the moment of the click. */
export function LanguageSwitch({ current, label, full = false }: { current: Locale; label: string; full?: boolean }) {
  const path = barePath(usePathname());
  return (
    <nav aria-label={label}>
      <ul className="language-switch">
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a
              href={localePath(locale, path)}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === current ? 'true' : undefined}
              onClick={(event) => {
                event.currentTarget.search = location.search;
              }}
            >
              {full ? (
                NAMES[locale]
              ) : (
                <>
                  {locale.toUpperCase()} <span className="visually-hidden">{NAMES[locale]}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
