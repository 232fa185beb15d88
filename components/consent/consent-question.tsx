'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { answerBannerAction } from '@/lib/consent/actions';
import type { Locale } from '@/lib/i18n/locales';
import { BannerAnswered } from './banner-answered';

const AskedAgain = lazy(() => import('./asked-again'));

type ConsentQuestionProps = {
  locale: Locale;
  /** Where each purpose has a switch of its own. */
  href: string;
  words: Record<'label' | 'title' | 'text' | 'oneByOne' | 'reject' | 'accept', string>;
};

/** What is new since this browser's last answer, marked before the first paint; null for whoever was never asked. */
const newPurposes = () => document.documentElement.dataset.ask ?? null;
const never = () => () => undefined;

/** Drawn on both sides, so that the page carries the words once. Both buttons look and work alike. */
export function ConsentQuestion({ locale, href, words }: ConsentQuestionProps) {
  const asked = useSyncExternalStore(never, newPurposes, () => null);
  const oneByOne = (
    <Link href={href as Route} prefetch={false}>
      {words.oneByOne}
    </Link>
  );
  return (
    <section className="consent-banner" aria-label={words.label}>
      <Form action={answerBannerAction} needsCookies className="consent-banner-form" whenDone={<BannerAnswered />}>
        <div className="consent-banner-words">
          {asked ? (
            <Suspense>
              <AskedAgain locale={locale} purposes={asked.split(' ')}>
                {oneByOne}
              </AskedAgain>
            </Suspense>
          ) : (
            <div className="consent-banner-first">
              <h2>{words.title}</h2>
              <p>
                {`${words.text} `}
                {oneByOne}
              </p>
            </div>
          )}
        </div>
        <div className="consent-banner-buttons">
          <SubmitButton className="button button-secondary" name="choice" value="none">
            {words.reject}
          </SubmitButton>
          <SubmitButton className="button button-secondary" name="choice" value="all">
            {words.accept}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
