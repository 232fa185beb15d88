import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { NewsletterForm } from '@/components/newsletter/newsletter-form';
import { toLocale } from '@/lib/i18n/locales';
import { WELCOME } from '@/lib/newsletter/rules';

/** The newsletter and what one gets for it. */
export async function Letter() {
  const words = await getTranslations('home');
  const percent = new Intl.NumberFormat(toLocale(await locale()), { style: 'percent' }).format(WELCOME.percent / 100);
  return (
    <section className="page section far" aria-labelledby="letter">
      <div className="letter">
        <div className="stack">
          <h2 id="letter" className="title">
            {words('newsletterTitle', { percent })}
          </h2>
          <p className="lede">{words('newsletterText')}</p>
        </div>
        <NewsletterForm />
      </div>
    </section>
  );
}
