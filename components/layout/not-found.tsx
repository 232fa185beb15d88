'use client';

import { useParams } from 'next/navigation';
import { lazy } from 'react';
import { toLocale } from '@/lib/i18n/locales';

const NotFoundHelp = lazy(() => import('./not-found-help'));

/**
 * What stands where nothing is. Next sends the "not found" page of every layout along with each page: so it is a name only, and its
 * words come when they are needed.
 */
export function NotFound() {
  return <NotFoundHelp locale={toLocale(useParams<{ locale: string }>()?.locale)} />;
}
