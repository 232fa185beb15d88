import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { UiActions } from '@/components/demo/ui-actions';
import { UiData } from '@/components/demo/ui-data';
import { UiForm } from '@/components/demo/ui-form';
import { Frame } from '@/components/layout/frame';
import { Section, Stack } from '@/components/ui/layout';
import { env } from '@/lib/platform/env';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('demo.ui');
  return { title: words('metaTitle'), robots: { index: false } };
}

/** Every primitive of the design system in every state: looked at by people, by axe and by a journey that compares pictures of it. */
export default async function UiPage() {
  if (!env().demo) notFound();
  const words = await getTranslations('demo.ui');
  return (
    <Frame>
      <Section width="narrow" gap={18}>
        <Stack as="header" gap={4}>
          <h1 className="title">{words('title')}</h1>
          <p className="lede">{words('lede')}</p>
        </Stack>
        <UiActions />
        <UiForm />
        <UiData />
      </Section>
    </Frame>
  );
}
