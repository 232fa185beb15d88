import { locale } from 'next/root-params';
import { toLocale } from '@/lib/i18n/locales';
import { redirectTo } from '@/lib/i18n/redirect-to';

export const instant = false;

export default async function CheckoutPage() {
  redirectTo(toLocale(await locale()), '/checkout/address');
}
