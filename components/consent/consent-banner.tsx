import { locale } from 'next/root-params';
import { bannerMessages } from '@/lib/consent/wording';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { ConsentQuestion } from './consent-question';

/**
 * The question, as a plain form in the static page: no overlay, no optional cookie before the answer, and a no that costs
 * exactly as much as a yes.
 */
export async function ConsentBanner() {
  const language = toLocale(await locale());
  const { label, ...messages } = bannerMessages(language);
  const href = localePath(language, '/privacy#consent');
  return <ConsentQuestion locale={language} href={href} label={label} messages={messages} />;
}
