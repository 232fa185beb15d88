import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { answerBannerAction } from '@/lib/consent/actions';
import { BANNER_PURPOSES } from '@/lib/consent/rules';
import { BannerAnswered } from './banner-answered';

/** The static page holds every question; the mark set before the first paint shows those that are new to this browser. */
const ONLY_WHAT_IS_ASKED = BANNER_PURPOSES.map(
  (purpose) => `[data-ask~=${purpose}] [data-purpose=${purpose}]{display:list-item}`,
).join('');

/**
 * The question, as a plain form in the static page: no overlay, no optional cookie before the answer, and a no that costs
 * exactly as much as a yes.
 */
export async function ConsentBanner() {
  const words = await getTranslations('consent.banner');
  const purposes = await getTranslations('consent.purposes');
  return (
    <section className="consent-banner" aria-label={words('label')}>
      <Form action={answerBannerAction} className="consent-banner-form" whenDone={<BannerAnswered />}>
        <div className="consent-banner-words">
          <div className="consent-banner-first">
            <h2>{words('title')}</h2>
            <p>
              {words('text')} <Link href="/privacy#consent">{words('oneByOne')}</Link>
            </p>
          </div>
          <div className="consent-banner-again">
            <h2>{words('againTitle')}</h2>
            <p>
              {words('againText')} <Link href="/privacy#consent">{words('oneByOne')}</Link>
            </p>
            <ul>
              {BANNER_PURPOSES.map((purpose) => (
                <li key={purpose} data-purpose={purpose}>
                  {purposes(`${purpose}.title`)}
                </li>
              ))}
            </ul>
            <style>{ONLY_WHAT_IS_ASKED}</style>
          </div>
        </div>
        <div className="consent-banner-buttons">
          <SubmitButton className="button button-secondary" name="choice" value="none">
            {words('reject')}
          </SubmitButton>
          <SubmitButton className="button button-secondary" name="choice" value="all">
            {words('accept')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
