'use client';

import { type ComponentProps, lazy, Suspense, useState } from 'react';
import type { Failure } from '@/components/layout/failure';
import { toLocale } from '@/lib/i18n/locales';

const FailureAlone = lazy(() => import('@/components/layout/failure-alone'));

/** What the page that broke had said of itself: language, fonts and theme. Its styles are still in the head. */
function rootOfPage() {
  if (typeof document === 'undefined') return {};
  const { lang, className, dataset } = document.documentElement;
  return { lang, className, 'data-theme': dataset.theme };
}

/**
 * When the outermost layout itself fails: the question about data, say, or the demo's panel. Trying again loads the page anew, because
 * whatever the browser knew until now may be what broke it.
 */
export default function GlobalError(failure: ComponentProps<typeof Failure>) {
  const [root] = useState(rootOfPage);
  return (
    <html {...root} suppressHydrationWarning>
      <body>
        <Suspense>
          <FailureAlone {...failure} retry={() => location.reload()} locale={toLocale(root.lang)} />
        </Suspense>
      </body>
    </html>
  );
}
