import { use, useEffect, useRef } from 'react';
import { usePersonal } from '@/components/personal/store';
import { Card } from '@/components/ui/card';
import type { NoticeKind } from '@/db/schema/notices';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { NoticeForm } from './notice-form';

const load = (locale: Locale) => import(`@/lib/i18n/messages/${locale}/notices.json`);
let loading: ReturnType<typeof load> | undefined;

type NoticeHereProps = { kind: NoticeKind; variantId: string; price: string; locale: Locale };

/** The form for a notice in the middle of a page that is the same for everyone. Rare, so its words are fetched when needed. */
export default function NoticeHere({ kind, variantId, price, locale }: NoticeHereProps) {
  loading ??= load(locale);
  const words = use(loading).default;
  const personal = usePersonal();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <Card as="section" gap={3} aria-labelledby="notice-title">
      <h2 id="notice-title" ref={heading} tabIndex={-1} className="subtitle">
        {words.title[kind]}
      </h2>
      <NoticeForm
        kind={kind}
        variantId={variantId}
        surface="product"
        known={personal !== null && personal.rung !== 'visitor'}
        words={{ ...words, text: words.text[kind].replace('{price}', () => price) }}
      />
      <a className="link text-sm" href={localePath(locale, '/privacy/processing#notices')}>
        {words.why}
      </a>
    </Card>
  );
}
