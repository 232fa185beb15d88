'use client';

import { lazy, Suspense } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { firstChoice, useChoice } from '../catalog/variant-choice';

const NoticeHere = lazy(() => import('@/components/notices/notice-here'));

/** The form for a notice about the chosen variant, once somebody asks for it; nothing before. */
export function NoticePanel({ locale }: { locale: Locale }) {
  const { variants, chosen, asked } = useChoice();
  const { id, price } = chosen ?? firstChoice(variants);
  if (!asked) return null;
  return (
    <Suspense>
      <NoticeHere key={`${asked} ${id}`} kind={asked} variantId={id} price={price} locale={locale} />
    </Suspense>
  );
}
