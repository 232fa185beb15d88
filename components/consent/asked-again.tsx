import { type ReactNode, use } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { QuestionWords } from './question-words';

const load = (locale: Locale) => import(`@/lib/i18n/messages/${locale}/consent.json`);
let loading: ReturnType<typeof load> | undefined;

type AskedAgainProps = { locale: Locale; purposes: string[]; children: ReactNode };

/** The question to somebody who has answered before: only what is new since then. Rare, so its words are fetched when needed. */
export default function AskedAgain({ locale, purposes, children }: AskedAgainProps) {
  loading ??= load(locale);
  return (
    <QuestionWords messages={use(loading).default} purposes={purposes} again>
      {children}
    </QuestionWords>
  );
}
