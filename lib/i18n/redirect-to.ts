import 'server-only';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { type Locale, localePath } from './locales';

/** Goes to a page in a language; `path` has no prefix and may carry a query. Never returns. */
export function redirectTo(locale: Locale, path: string): never {
  redirect(localePath(locale, path) as Route);
}
