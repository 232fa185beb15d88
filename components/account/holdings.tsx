import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import type { Held } from '@/lib/account/holdings';
import { toLocale } from '@/lib/i18n/locales';

/** "2 saved products, 1 list of your own and 1 piece in the cart". */
export async function Holdings({ held }: { held: Held }) {
  const words = await getTranslations('identity.joined');
  const things = (['hearts', 'lists', 'pieces'] as const)
    .filter((kind) => held[kind] > 0)
    .map((kind) => words(kind, { count: held[kind] }));
  return new Intl.ListFormat(toLocale(await locale())).format(things) || words('nothing');
}
