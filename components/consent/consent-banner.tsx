import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { ConsentQuestion } from './consent-question';

/**
 * The question, as a plain form in the static page: no overlay, no optional cookie before the answer, and a no that costs
 * exactly as much as a yes.
 */
export async function ConsentBanner() {
  const language = toLocale(await locale());
  const words = await getTranslations('consent.banner');
  return (
    <ConsentQuestion
      locale={language}
      href={localePath(language, '/privacy#consent')}
      words={{
        label: words('label'),
        title: words('title'),
        text: words('text'),
        oneByOne: words('oneByOne'),
        reject: words('reject'),
        accept: words('accept'),
      }}
    />
  );
}
