import 'server-only';
import { headers } from 'next/headers';
import { toLocale } from '../i18n/locales';
import { redirectTo } from '../i18n/redirect-to';
import { COOKIES_REFUSED } from '../platform/cookie-names';

/** For what only a cookie can keep: whoever has just been found to take none (see proxy.ts) is told so, and nothing is written. */
export async function requireCookies(): Promise<void> {
  const language = (await headers()).get(COOKIES_REFUSED);
  if (language) redirectTo(toLocale(language), '/cookies');
}
