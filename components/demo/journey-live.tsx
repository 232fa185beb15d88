'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { lazy, Suspense, useRef, useState } from 'react';
import { usePersonal } from '@/components/personal/store';
import { stack } from '@/components/ui/layout';
import { useClosingOnLeave } from '@/components/ui/use-leaving';
import type { Journey } from '@/lib/demo/journey';
import type { Locale } from '@/lib/i18n/locales';
import styles from './journey-panel.module.css';

const loadBody = () => import('./journey-body');
const JourneyBody = lazy(loadBody);

type JourneyLiveProps = {
  locale: Locale;
  title: string;
  /** What is true for somebody the shop has never met: shown without any request. */
  stranger: string;
  inbox: string;
  /** Also what the panel offers before its content is here, and without JavaScript. */
  guide: [href: string, name: string];
};

/** The panel: its rung on every page, the rest, with code and words of its own, once it is opened. */
export function JourneyLive({ locale, title, stranger, inbox, guide }: JourneyLiveProps) {
  const journey = usePersonal()?.panel as Journey | undefined;
  const [opened, setOpened] = useState(false);
  const panel = useRef<HTMLDetailsElement>(null);
  // It covers what it leads to.
  useClosingOnLeave(() => panel.current?.removeAttribute('open'));
  const toGuide = (
    <Link className="link" href={guide[0] as Route} prefetch={false}>
      {guide[1]}
    </Link>
  );
  return (
    <details ref={panel} className={styles.panel} onToggle={() => setOpened(true)} onPointerEnter={loadBody}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>{' '}
        {/* The longest rung keeps its room: nothing moves when it comes. */}
        <span className={styles.rung}>{journey?.rungNow ?? stranger}</span>
      </summary>
      <div className={stack({ className: styles.body })}>
        {opened ? (
          <Suspense fallback={toGuide}>
            <JourneyBody locale={locale} journey={journey} inbox={inbox}>
              {toGuide}
            </JourneyBody>
          </Suspense>
        ) : (
          toGuide
        )}
      </div>
    </details>
  );
}
