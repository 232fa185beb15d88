import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Cluster, Section } from '@/components/ui/layout';
import type { DemoPerson } from '@/lib/demo-id/people';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { CancelButton } from './cancel-button';

type AskConsentProps = { uid: string; person: DemoPerson; scopes: ('profile' | 'email')[] };

/** Shows which data the shop asks for, with the very values it would get. */
export async function AskConsent({ uid, person, scopes }: AskConsentProps) {
  const words = await getTranslations('identity.demoId');
  const action = localePath(toLocale(await routeLocale()), `/demo/id/${uid}/answer`);
  return (
    <Section width="narrow" gap={5}>
      <p className="eyebrow">{words('title')}</p>
      <h1 className="title">{words('consentTitle')}</h1>
      <Card gap={5}>
        <p>{words('consentLead')}</p>
        <ul className="list-disc ps-5">
          {scopes.includes('profile') && <li>{words('scopeName', { name: person.name })}</li>}
          {scopes.includes('email') && <li className="break-words">{words('scopeEmail', { email: person.email })}</li>}
        </ul>
        <p className="text-soft">{words('consentEnd')}</p>
      </Card>
      <Cluster>
        <form action={action} method="post">
          <Button type="submit" name="answer" value="allow">
            {words('allow')}
          </Button>
        </form>
        <CancelButton action={action} />
      </Cluster>
    </Section>
  );
}
