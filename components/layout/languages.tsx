import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { toLocale } from '@/lib/i18n/locales';
import { LanguageSwitch } from './language-switch';

/** The language switch with its words. It waits for the address, which a page prepared before its address is known lacks. */
export async function Languages({ full }: { full?: boolean }) {
  const current = toLocale(await locale());
  const words = await getTranslations('shell');
  return (
    <Suspense fallback={<div className="h-9" />}>
      <LanguageSwitch current={current} label={words('language')} full={full} />
    </Suspense>
  );
}
