import type { Route } from 'next';
import Link from 'next/link';
import { use } from 'react';
import { button } from '@/components/ui/button';
import { Cluster, Section } from '@/components/ui/layout';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { shellWords } from './shell-words';

/** What a person can do where nothing is. */
export default function NotFoundHelp({ locale }: { locale: Locale }) {
  const { default: words } = use(shellWords(locale));
  const path = (bare: string) => localePath(locale, bare) as Route;
  return (
    <Section width="narrow" gap={5} className="items-start">
      <p className="eyebrow">404</p>
      <h1 className="title">{words.notFoundTitle}</h1>
      <p className="lede">{words.notFoundText}</p>
      <Cluster>
        <Link href={path('/')} className={button()}>
          {words.notFoundHome}
        </Link>
        <Link href={path('/c/coffee')} className={button({ variant: 'secondary' })} prefetch={false}>
          {words.notFoundCategories}
        </Link>
      </Cluster>
    </Section>
  );
}
