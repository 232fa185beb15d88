import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { Button } from '@/components/ui/button';
import { card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Section, Stack, stack } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { radioCard } from '@/components/ui/radio-cards';
import { INVENTED } from '@/lib/demo-id/people';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { CancelButton } from './cancel-button';

/** Demo ID's sign-in: choose an invented person, or be a new one. */
export async function AskWho({ uid, invalid }: { uid: string; invalid: boolean }) {
  const words = await getTranslations('identity.demoId');
  const action = localePath(toLocale(await routeLocale()), `/demo/id/${uid}/answer`);
  return (
    <Section width="narrow" gap={5}>
      <p className="eyebrow">{words('title')}</p>
      <h1 className="title">{words('choose')}</h1>
      <p className="lede">{words('lead')}</p>
      <Stack as="ul" gap={2.5}>
        {INVENTED.map(({ name, email }) => (
          <li key={email}>
            <form action={action} method="post">
              <input type="hidden" name="answer" value="person" />
              <input type="hidden" name="name" value={name} />
              <input type="hidden" name="email" value={email} />
              <button type="submit" className={`${radioCard} w-full text-start`}>
                <span>
                  <span className="block font-semibold">{name}</span>
                  <span className="text-soft text-sm break-all">{email}</span>
                </span>
              </button>
            </form>
          </li>
        ))}
      </Stack>
      <h2 className="subtitle">{words('type')}</h2>
      {invalid && (
        <Notice as="p" tone="danger" role="alert">
          {words('invalid')}
        </Notice>
      )}
      <form action={action} method="post" className={card({ className: stack() })}>
        <input type="hidden" name="answer" value="person" />
        <Field name="name" label={words('name')} autoComplete="name" maxLength={60} required />
        <Field
          name="email"
          type="email"
          label={words('email')}
          hint={words('emailHint')}
          autoComplete="email"
          required
        />
        <Button type="submit">{words('continue')}</Button>
        <WhyWeAsk holding="demo-id" />
      </form>
      <CancelButton action={action} />
    </Section>
  );
}
