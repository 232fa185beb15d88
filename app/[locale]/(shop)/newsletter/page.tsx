import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { NewsletterForm } from '@/components/newsletter/newsletter-form';
import { PreferencesRequest } from '@/components/newsletter/preferences-request';
import { Card } from '@/components/ui/card';
import { Section, Split, Stack } from '@/components/ui/layout';
import { toLocale } from '@/lib/i18n/locales';
import { WELCOME } from '@/lib/newsletter/rules';
import { pageMetadata } from '@/lib/seo/page-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('newsletter');
  const language = toLocale(await locale());
  return pageMetadata({ title: words('title'), description: words('lede'), path: '/newsletter', locale: language });
}

export default async function NewsletterPage() {
  const words = await getTranslations('newsletter');
  return (
    <Section>
      <Split>
        <Stack gap={8}>
          <Stack as="header">
            <h1 className="title">{words('title')}</h1>
            <p className="lede">{words('lede')}</p>
            <p>{words('offer', { percent: WELCOME.percent / 100 })}</p>
          </Stack>
          <Card>
            <NewsletterForm />
          </Card>
        </Stack>
        <Stack as="aside" gap={10}>
          <Card as="section" tone="sunken" gap={5} aria-labelledby="what-we-keep">
            <h2 id="what-we-keep" className="subtitle">
              {words('whatTitle')}
            </h2>
            <p className="text-soft">{words('what')}</p>
          </Card>
          <PreferencesRequest />
        </Stack>
      </Split>
    </Section>
  );
}
