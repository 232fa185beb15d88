import type { Locale } from '@/lib/i18n/locales';

/** Set once an answer has brought a cookie that did not stay. */
let dropped = false;

/** Whether this browser keeps cookies, as far as it says so or has shown it. Asked at a click, never while a page is drawn. */
export function keepsCookies(): boolean {
  return navigator.cookieEnabled && !dropped;
}

/** Looks after an answer that set a cookie which scripts can read, whether it is there. */
export function hasKeptCookies(): boolean {
  dropped = document.cookie === '';
  return !dropped;
}

/** The sentence for those whose browser keeps none: rare, so it is fetched when it is needed. */
export async function cookiesRefused(locale: Locale): Promise<string> {
  const words = await import(`@/lib/i18n/messages/${locale}/cookies.json`);
  return words.default.refused;
}
