import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { Brand } from './brand';

export async function Wordmark() {
  const words = await getTranslations('shell');
  return <Brand home={[localePath(toLocale(await locale()), '/'), words('toHome')]} />;
}
