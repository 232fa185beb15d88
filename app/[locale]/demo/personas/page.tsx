import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { CurrentPerson } from '@/components/demo/current-person';
import { PersonaCard } from '@/components/demo/persona-card';
import { Frame } from '@/components/layout/frame';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Cluster, Section, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { startOverAction } from '@/lib/demo/actions';
import { env } from '@/lib/platform/env';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('demo.personas');
  return { title: words('metaTitle'), robots: { index: false } };
}

/** For a browser that belongs to nobody yet. */
async function WaysOn() {
  const words = await getTranslations('demo.personas');
  return (
    <Cluster as="p">
      <Link href="/" className="link">
        {words('toShop')}
      </Link>
      <Link href="/sign-in" className="link" prefetch={false}>
        {words('toSignIn')}
      </Link>
    </Cluster>
  );
}

export default async function PersonasPage() {
  if (!env().demo) notFound();
  const words = await getTranslations('demo.personas');
  return (
    <Frame>
      <Section gap={8}>
        <Stack as="header" gap={4}>
          <h1 className="title-large">{words('title')}</h1>
          <p className="lede max-w-3xl">{words('lede')}</p>
          <Suspense fallback={<WaysOn />}>
            <CurrentPerson>
              <WaysOn />
            </CurrentPerson>
          </Suspense>
        </Stack>
        <ul className="m-0 grid list-none gap-5 p-0 lg:grid-cols-2">
          <PersonaCard persona="visitor" rung="visitor" />
          <PersonaCard persona="contact" rung="contact" />
          <PersonaCard persona="guest" rung="customer" />
          <PersonaCard persona="customer" rung="at-home" />
          <PersonaCard persona="returning" rung="signed-in" />
          <Card as="li" gap={3}>
            <h2 className="subtitle">{words('reset')}</h2>
            <p>{words('resetText')}</p>
            <Form action={startOverAction}>
              <SubmitButton variant="secondary">{words('reset')}</SubmitButton>
            </Form>
          </Card>
        </ul>
      </Section>
    </Frame>
  );
}
