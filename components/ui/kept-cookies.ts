import type { Locale } from '@/lib/i18n/locales';
import { COOKIE_ASKED } from '@/lib/platform/cookie-names';

/**
 * Whether this browser keeps cookies: tried out with one that is gone again at once, because browsers that block them claim
 * `cookieEnabled` all the same. Asked at a click that needs one, never while a page is drawn.
 */
export function keepsCookies(): boolean {
  if (document.cookie !== '') return true;
  const trial = (maxAge: number) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API answers too late for a click, and not everywhere
    document.cookie = `${COOKIE_ASKED}=1; path=/; samesite=lax; max-age=${maxAge}`;
  };
  trial(60);
  const kept = document.cookie !== '';
  trial(0);
  return kept;
}

/** The sentence for those whose browser keeps none: rare, so it is fetched when it is needed. */
export async function cookiesRefused(locale: Locale): Promise<string> {
  const words = await import(`@/lib/i18n/messages/${locale}/cookies.json`);
  return words.default.refused;
}
