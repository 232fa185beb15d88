import type { ReactNode } from 'react';
import { type BannerMessages, bannerLines, keptOff } from '@/lib/consent/banner-words';
import { fill } from '@/lib/i18n/fill';
import styles from './consent-question.module.css';

type QuestionWordsProps = {
  messages: BannerMessages;
  purposes: readonly string[];
  again?: boolean;
  /** The way to the single switches. */
  children: ReactNode;
};

/**
 * What the question says: every purpose of Accept in a line of its own. Which lines are seen under Global Privacy Control is marked
 * before the first paint (see components/layout/first-paint.ts). The ledger keeps the same words: `bannerText`.
 */
export function QuestionWords({ messages, purposes, again = false, children }: QuestionWordsProps) {
  const { banner } = messages;
  const off = keptOff(messages, purposes);
  return (
    <div className={again ? 'consent-banner-again' : styles.bannerFirst}>
      <h2>{again ? banner.againTitle : banner.title}</h2>
      <p>{again ? banner.againText : banner.text}</p>
      <ul>
        {bannerLines(messages, purposes).map(({ purpose, text, offUnderGpc }) => (
          <li key={purpose} className={offUnderGpc ? styles.unlessGpc : undefined}>
            {text}
          </li>
        ))}
      </ul>
      {off && <p className={styles.ifGpc}>{fill(banner.gpc, { purposes: off })}</p>}
      {off && !again && (
        <noscript>
          <p>{fill(banner.gpcUnseen, { purposes: off })}</p>
        </noscript>
      )}
      <p>
        {`${banner.after} `}
        {children}
      </p>
    </div>
  );
}
