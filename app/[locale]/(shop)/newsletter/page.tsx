import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewsletterForm } from '@/components/newsletter/newsletter-form';
import { PreferencesRequest } from '@/components/newsletter/preferences-request';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { WELCOME } from '@/lib/newsletter/rules';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('newsletter');
  return { title: words('title'), description: words('lede') };
}

export default async function NewsletterPage() {
  const words = await getTranslations('newsletter');
  return (
    <div className="page section split">
      <div className="stack [--gap:2rem]">
        <header className="stack">
          <h1 className="title">{words('title')}</h1>
          <p className="lede">{words('lede')}</p>
          <p>{words('offer', { percent: WELCOME.percent / 100 })}</p>
        </header>
        <div className="card">
          <NewsletterForm />
        </div>
      </div>
      <aside className="stack [--gap:2.5rem]">
        <section className="panel stack" aria-labelledby="what-we-keep">
          <h2 id="what-we-keep" className="subtitle">
            {words('whatTitle')}
          </h2>
          <p className="muted">{words('what')}</p>
          <WhyWeAsk holding="contact" />
        </section>
        <PreferencesRequest />
      </aside>
    </div>
  );
}
