import 'server-only';
import type { Locale } from '@/lib/i18n/locales';
import type { Shopper } from '@/lib/identity/shopper';
import type { PersonalView } from '@/lib/personalization/view';
import { env } from '@/lib/platform/env';
import { getJourney } from './queries';

/** Puts into the answer of the personal request what the journey panel draws; in the demo only. */
export async function addJourney(view: PersonalView, shopper: Shopper, locale: Locale): Promise<void> {
  if (!env().demo) return;
  view.panel = await getJourney(shopper, { cart: view.cartCount, hearts: view.heartedIds.length }, locale);
}
