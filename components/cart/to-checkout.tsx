import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { localePath } from '@/lib/i18n/locales';
import { useSurroundings } from './cart-context';
import { sendWaiting } from './cart-store';
import { ShopLink } from './shop-link';

/** The way on. What was changed a moment ago reaches the shop first, so that the next page shows it. */
export function ToCheckout({ waiting }: { waiting: boolean }) {
  const { words, locale } = useSurroundings();
  const router = useRouter();
  return (
    <ShopLink
      href="/checkout"
      className="button button-wide"
      onClick={async (event) => {
        if (!waiting || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        if (await sendWaiting()) router.push(localePath(locale, '/checkout') as Route);
      }}
    >
      {words.checkout}
    </ShopLink>
  );
}
