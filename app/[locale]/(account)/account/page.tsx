import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignInNews } from '@/components/account/sign-in-news';
import { SignOutButton } from '@/components/identity/sign-out-button';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { Card, card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Cluster, Section, stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { setFirstNameAction } from '@/lib/account/actions';
import { listProviders } from '@/lib/account/queries';
import { requireAccount } from '@/lib/account/require-account';
import { providerLabel } from '@/lib/identity/oauth/providers';

export const instant = false;

const CARDS = [
  ['orders', '/account/orders'],
  ['addresses', '/account/addresses'],
  ['wishlist', '/wishlist'],
  ['security', '/account/security'],
  ['devices', '/account/devices'],
  ['connections', '/account/connections'],
  ['privacy', '/privacy'],
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('account');
  return { title: words('title'), robots: { index: false } };
}

export default async function AccountHomePage({ searchParams }: PageProps<'/[locale]/account'>) {
  const { firstName, email, session } = await requireAccount('/account');
  const { joined, found, connected } = await searchParams;
  const connection =
    connected && (await listProviders(session.accountId)).find(({ provider }) => provider === connected);
  const provider = connection && providerLabel(connection.provider);
  const words = await getTranslations('account');
  return (
    <Section gap={8}>
      <Cluster className="justify-between">
        <div>
          <h1 className="title">{firstName ? words('hello', { name: firstName }) : words('helloNameless')}</h1>
          <p className="text-soft">{words('since', { email: email.address })}</p>
        </div>
        <SignOutButton />
      </Cluster>
      {provider && (
        <Notice as="p" tone="success" role="status">
          {words('security.connected', { provider })}
        </Notice>
      )}
      <SignInNews query={{ joined, found }} here="/account" />
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
        {CARDS.map(([name, href]) => (
          <li key={name} className="sm:last:col-span-2">
            <Link href={href} className={card({ className: 'block h-full hover:border-edge' })}>
              <span className="subtitle block">{words(`cards.${name}`)}</span>
              <span className="text-soft">{words(`cards.${name}Text`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Card as="section" tone="sunken" gap={5} className="max-w-xl" aria-labelledby="call-me">
        <h2 id="call-me" className="subtitle">
          {words('name.title')}
        </h2>
        <Form action={setFirstNameAction} className={stack()}>
          <Field
            key={firstName}
            name="firstName"
            label={words('name.label')}
            hint={words('name.hint')}
            defaultValue={firstName ?? ''}
            autoComplete="given-name"
            maxLength={60}
          />
          <SubmitButton variant="secondary">{words('name.save')}</SubmitButton>
          <WhyWeAsk holding="name" />
        </Form>
      </Card>
    </Section>
  );
}
