import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { LegalPage } from '@/components/legal/legal-page';
import { RetentionTable } from '@/components/legal/retention-table';
import { button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { ASKED_PURPOSES } from '@/lib/consent/rules';
import { toLocale } from '@/lib/i18n/locales';
import { operatorOf } from '@/lib/legal/operator';
import { pageMetadata } from '@/lib/seo/page-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('legal.policy');
  const language = toLocale(await locale());
  return pageMetadata({
    title: words('metaTitle'),
    description: words('lede'),
    path: '/privacy/policy',
    locale: language,
  });
}

const BEFORE = ['who', 'looking', 'visitor', 'device'] as const;
const AFTER = ['others', 'rights', 'children'] as const;

export default async function PolicyPage() {
  const words = await getTranslations('legal.policy');
  const purposes = await getTranslations('consent.purposes');
  const { name: operator, address, email, phone, officer, authority } = operatorOf(toLocale(await locale()));
  const said = { operator, address, email, phone, officer, authority };
  const part = (key: (typeof BEFORE)[number] | (typeof AFTER)[number]) => (
    <section key={key}>
      <h2>{words(`${key}.title`)}</h2>
      <p>{words(`${key}.text`, said)}</p>
    </section>
  );
  return (
    <LegalPage title={words('title')} lede={words('lede')}>
      <Link href="/privacy" className={button({ variant: 'secondary', className: 'self-start' })}>
        {words('center')}
      </Link>
      <div className="prose">
        {BEFORE.map(part)}
        <section>
          <h2>{words('consent.title')}</h2>
          <p>{words('consent.text')}</p>
          <h3>{words('consent.purposes')}</h3>
          <dl>
            {ASKED_PURPOSES.map((purpose) => (
              <div key={purpose} className="mt-3">
                <dt className="font-semibold">{purposes(`${purpose}.title`)}</dt>
                <dd>{purposes(`${purpose}.text`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{words('kept.title')}</h2>
          <p>{words('kept.text')}</p>
        </section>
      </div>
      <RetentionTable />
      <div className="prose">{AFTER.map(part)}</div>
      {/* Set apart from everything else, as GDPR Art. 21(4) asks. */}
      <Card
        id="objection"
        aria-labelledby="objection-title"
        as="section"
        tone="sunken"
        gap={5}
        className="scroll-mt-28 border-2 border-accent"
      >
        <h2 id="objection-title" className="subtitle">
          {words('objection.title')}
        </h2>
        <p className="font-semibold">{words('objection.text')}</p>
        <Link href="/privacy#objection" className={button({ variant: 'secondary', className: 'self-start' })}>
          {words('objection.button')}
        </Link>
      </Card>
    </LegalPage>
  );
}
