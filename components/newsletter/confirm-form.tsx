import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Section, stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { confirmContactAction } from '@/lib/newsletter/actions';
import type { PendingConfirmation } from '@/lib/newsletter/confirmation-link';
import { WELCOME } from '@/lib/newsletter/rules';

/** Says what the button will do, and does nothing before it is pressed. */
export async function ConfirmForm({
  token,
  pending,
  greets,
  children,
}: {
  token: string;
  pending: PendingConfirmation;
  /** Whether this browser will be known by the address. */
  greets: boolean;
  /** What else could go with the address. */
  children: ReactNode;
}) {
  const words = await getTranslations('newsletter.confirm');
  const { email, surface, letter, firstName } = pending;
  const asked = surface === 'newsletter' ? 'letter' : letter ? 'wishlistLetter' : 'wishlist';
  return (
    <Section width="narrow" gap={6}>
      <h1 className="title">{words('title')}</h1>
      <p className="lede">{words(asked, { email })}</p>
      <div className="prose">
        <p>{words('what')}</p>
        <ul>
          <li>{words('whatAddress')}</li>
          {letter && <li>{words('whatLetter')}</li>}
          <li>{words('whatCoupon', { percent: WELCOME.percent / 100 })}</li>
          {greets && <li>{words('whatBrowser')}</li>}
        </ul>
      </div>
      <Form action={confirmContactAction} className={stack({ gap: 6 })}>
        <input type="hidden" name="token" value={token} />
        {firstName !== null && (
          <Field
            name="firstName"
            label={words('callMe')}
            hint={words('callMeHint')}
            defaultValue={firstName}
            autoComplete="given-name"
            maxLength={40}
            required
          />
        )}
        {children}
        <SubmitButton>{words('button')}</SubmitButton>
      </Form>
      <p className="text-soft text-sm">{words('no')}</p>
    </Section>
  );
}
