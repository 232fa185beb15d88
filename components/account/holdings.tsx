import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { toLocale } from '@/lib/i18n/locales';

/** "2 saved products and 1 piece in the cart". */
export async function Holdings({ hearts, pieces }: { hearts: number; pieces: number }) {
  const words = await getTranslations('identity.joined');
  const things = [hearts > 0 && words('hearts', { count: hearts }), pieces > 0 && words('pieces', { count: pieces })];
  const list = new Intl.ListFormat(toLocale(await locale())).format(things.filter((thing) => thing !== false));
  return list || words('nothing');
}
