'use client';

import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { usePersonal } from '@/components/personal/store';
import type { Journey } from '@/lib/demo/journey';
import type { Rung } from '@/lib/identity/shopper';
import styles from './journey-panel.module.css';
import { Ladder } from './ladder';

type PanelWords = Record<
  'title' | 'ladder' | 'stored' | 'nothing' | 'happened' | 'nothingHappened' | 'next' | 'guide' | 'personas' | 'you',
  string
>;

type JourneyLiveProps = {
  words: PanelWords;
  rungNames: Record<Rung, string>;
  /** What is true for somebody the shop has never met: shown without any request. */
  stranger: Journey;
  hrefs: Record<'inbox' | 'guide' | 'personas', string>;
  /** The form that starts over. */
  children: ReactNode;
};

/** The panel's content: the stranger's from the page itself, everybody else's from the one personal request. */
export function JourneyLive({ words, rungNames, stranger, hrefs, children }: JourneyLiveProps) {
  const journey = (usePersonal()?.panel as Journey | undefined) ?? stranger;
  const to = (href: string) => href as Route;
  return (
    <details className={styles.panel}>
      <summary className={styles.summary}>
        <span className={styles.dot} aria-hidden="true" />
        {words.title} {/* Room for the longest rung in every language: nothing moves when the answer comes. */}
        <span className="min-w-[8.5em] font-normal text-soft">{journey.rungNow}</span>
      </summary>
      <div className={`${styles.body} stack`}>
        <section aria-label={words.ladder}>
          <Ladder rung={journey.rung} names={rungNames} you={words.you} />
        </section>
        <section>
          <h2 className="eyebrow">{words.next}</h2>
          <Link className="link" href={to(journey.next.href)}>
            {journey.next.text}
          </Link>
        </section>
        <section>
          <h2 className="eyebrow">{words.stored}</h2>
          {journey.stored.length === 0 && <p>{words.nothing}</p>}
          <ul className="list-none p-0">
            {journey.stored.map(({ text, href }) => (
              <li key={text}>
                <Link className="link" href={to(href)} prefetch={false}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2 className="eyebrow">{words.happened}</h2>
          {journey.happened.length === 0 && <p>{words.nothingHappened}</p>}
          <ol className="list-none p-0">
            {journey.happened.map(({ id, text, time }) => (
              <li key={id}>
                <span className="numeric text-soft">{time}</span> {text}
              </li>
            ))}
          </ol>
        </section>
        <nav aria-label={words.title} className="cluster">
          <Link className="link" href={to(hrefs.inbox)} prefetch={false}>
            {journey.inbox}
          </Link>
          <Link className="link" href={to(hrefs.guide)} prefetch={false}>
            {words.guide}
          </Link>
          <Link className="link" href={to(hrefs.personas)} prefetch={false}>
            {words.personas}
          </Link>
        </nav>
        {children}
      </div>
    </details>
  );
}
