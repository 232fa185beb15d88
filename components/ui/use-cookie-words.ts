import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { cookiesRefused } from './kept-cookies';

/** The sentence that the browser keeps no cookies, once it is `needed`; empty until it is here. */
export function useCookieWords(needed: boolean, locale: Locale): string {
  const [sentence, say] = useState('');
  useEffect(() => {
    if (needed) void cookiesRefused(locale).then(say);
  }, [needed, locale]);
  return needed ? sentence : '';
}
