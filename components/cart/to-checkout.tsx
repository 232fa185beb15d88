import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { button } from '@/components/ui/button';
import { Stack } from '@/components/ui/layout';
import { localePath } from '@/lib/i18n/locales';
import { useSurroundings } from './cart-context';
import { sendWaiting } from './cart-store';
import { ShopLink } from './shop-link';

/** The way on. What was changed a moment ago reaches the shop first, so that the next page shows it; where it cannot, that is said. */
export function ToCheckout({ waiting }: { waiting: boolean }) {
  const { words, locale } = useSurroundings();
  const router = useRouter();
  const [state, setState] = useState<'ready' | 'sending' | 'stuck'>('ready');
  return (
    <Stack gap={2}>
      <ShopLink
        href="/checkout"
        className={button({ wide: true })}
        aria-busy={state === 'sending'}
        onClick={async (event) => {
          if (!waiting || event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          setState('sending');
          const sent = await sendWaiting();
          setState(sent ? 'ready' : 'stuck');
          if (sent) router.push(localePath(locale, '/checkout') as Route);
        }}
      >
        {words.checkout}
      </ShopLink>
      {state === 'stuck' && waiting && (
        <p role="alert" className="text-sm">
          {words.offline}
        </p>
      )}
    </Stack>
  );
}
