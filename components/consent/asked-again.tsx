import { type ReactNode, use } from 'react';
import { BANNER_PURPOSES } from '@/lib/consent/rules';
import type { Locale } from '@/lib/i18n/locales';

const load = (locale: Locale) => import(`@/lib/i18n/messages/${locale}/consent.json`);
let loading: ReturnType<typeof load> | undefined;

type AskedAgainProps = { locale: Locale; purposes: string[]; children: ReactNode };

/** The question to somebody who has answered before: only what is new since then. Rare, so its words are fetched when needed. */
export default function AskedAgain({ locale, purposes, children }: AskedAgainProps) {
  loading ??= load(locale);
  const words = use(loading).default;
  return (
    <div className="consent-banner-again">
      <h2>{words.banner.againTitle}</h2>
      <p>
        {words.banner.againText} {children}
      </p>
      <ul>
        {BANNER_PURPOSES.filter((purpose) => purposes.includes(purpose)).map((purpose) => (
          <li key={purpose}>{words.purposes[purpose].title}</li>
        ))}
      </ul>
    </div>
  );
}
