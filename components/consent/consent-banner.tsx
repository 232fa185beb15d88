import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { answerBannerAction } from '@/lib/consent/actions';
import { BannerAnswered } from './banner-answered';

/**
 * The question, as a plain form in the static page: no overlay, no optional cookie before the answer, and a no that costs
 * exactly as much as a yes.
 */
export async function ConsentBanner() {
  const words = await getTranslations('consent.banner');
  return (
    <section className="consent-banner" aria-label={words('label')}>
      <Form action={answerBannerAction} className="consent-banner-form" whenDone={<BannerAnswered />}>
        <div className="consent-banner-words">
          <h2>{words('title')}</h2>
          <p>
            {words('text')} <Link href="/privacy#consent">{words('oneByOne')}</Link>
          </p>
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
