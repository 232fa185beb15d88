import { notFound } from 'next/navigation';
import { locale as routeLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { shop } from '@/shop.config';
import { type Locale, toLocale } from '../i18n/locales';
import { NAMESPACES } from '../i18n/namespaces';
import { withShopName } from '../i18n/shop-name';
import { marketOfSegment } from './market';

async function readMessages(locale: Locale) {
  const files = await Promise.all(NAMESPACES.map((name) => import(`../i18n/messages/${locale}/${name}.json`)));
  return Object.fromEntries(NAMESPACES.map((name, index) => [name, withShopName(files[index].default)]));
}

const read: Partial<Record<Locale, ReturnType<typeof readMessages>>> = {};

/** Every request asks for them: what has been read once is kept. */
function loadMessages(locale: Locale) {
  read[locale] ??= readMessages(locale);
  return read[locale];
}

// Pages take the language from their address; actions and mails, which have none, name it.
export default getRequestConfig(async ({ locale: named }) => {
  const market = named ?? marketOfSegment(await routeLocale());
  if (!market) notFound();
  const locale = toLocale(market);
  return { locale, messages: await loadMessages(locale), timeZone: shop.timeZone };
});
