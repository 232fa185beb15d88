'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { type FormEvent, lazy, Suspense, useSyncExternalStore } from 'react';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { answerBannerAction } from '@/lib/consent/actions';
import type { BannerMessages } from '@/lib/consent/banner-words';
import { BANNER_PURPOSES } from '@/lib/consent/rules';
import type { Locale } from '@/lib/i18n/locales';
import { BannerAnswered } from './banner-answered';
import styles from './consent-question.module.css';
import { QuestionWords } from './question-words';

const AskedAgain = lazy(() => import('./asked-again'));

type ConsentQuestionProps = {
  locale: Locale;
  /** Where each purpose has a switch of its own. */
  href: string;
  label: string;
  messages: BannerMessages;
};

/** What is new since this browser's last answer, marked before the first paint; null for whoever was never asked. */
const newPurposes = () => document.documentElement.dataset.ask ?? null;
const never = () => () => undefined;

/** The answer takes the question's place, as large as that was: nothing below it moves. */
const keepRoom = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
  currentTarget.style.minHeight = `${currentTarget.getBoundingClientRect().height}px`;
};

/** Drawn on both sides, so that the page carries the words once. Both buttons look and work alike. */
export function ConsentQuestion({ locale, href, label, messages }: ConsentQuestionProps) {
  const asked = useSyncExternalStore(never, newPurposes, () => null);
  const { oneByOne, reject, accept } = messages.banner;
  const toSwitches = (
    <Link href={href as Route} prefetch={false}>
      {oneByOne}
    </Link>
  );
  return (
    <Form
      action={answerBannerAction}
      needsCookies
      className={styles.consent}
      onSubmit={keepRoom}
      whenDone={<BannerAnswered />}
    >
      <section className={styles.banner} data-consent-question aria-label={label}>
        <noscript>
          <input type="hidden" name="scripts" value="off" />
        </noscript>
        <div className={styles.bannerWords}>
          {asked ? (
            <Suspense>
              <AskedAgain locale={locale} purposes={asked.split(' ')}>
                {toSwitches}
              </AskedAgain>
            </Suspense>
          ) : (
            <QuestionWords messages={messages} purposes={BANNER_PURPOSES}>
              {toSwitches}
            </QuestionWords>
          )}
        </div>
        <div className={styles.bannerButtons}>
          <SubmitButton variant="secondary" name="choice" value="none">
            {reject}
          </SubmitButton>
          <SubmitButton variant="secondary" name="choice" value="all">
            {accept}
          </SubmitButton>
        </div>
      </section>
    </Form>
  );
}
