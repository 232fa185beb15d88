import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ProductMailsField } from '@/components/notices/product-mails-field';
import { card } from '@/components/ui/card';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { fields } from '@/components/ui/control';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Stack, stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { LOCALES } from '@/lib/i18n/locales';
import { changePreferencesAction, stopAllAction } from '@/lib/newsletter/actions';
import type { Preferences } from '@/lib/newsletter/preferences';

type PreferencesFormProps = {
  preferences: Preferences;
  pass?: string;
  /** More that this address gets, before the end of it all. */
  children?: ReactNode;
};

/** What an address gets, and the end of it all in one click. `pass` keeps a portal open that a mailed link has opened. */
// The boxes are keyed by what is kept: React puts a form back to its first defaults after an action.
export async function PreferencesForm({ preferences, pass, children }: PreferencesFormProps) {
  const words = await getTranslations('newsletter');
  const { address, firstName, language, purposes } = preferences;
  const kept = pass ? <input type="hidden" name="portal" value={pass} /> : null;
  return (
    <Stack gap={8}>
      <Stack as="header" gap={2}>
        <h1 className="title">{words('portal.title')}</h1>
        <p className="lede">{words('portal.for', { email: address })}</p>
      </Stack>
      <Form action={changePreferencesAction} className={card({ className: stack() })}>
        {kept}
        <CheckboxField
          key={`newsletter ${purposes.newsletter}`}
          name="newsletter"
          label={words('portal.newsletter')}
          hint={words('portal.newsletterHint')}
          defaultChecked={purposes.newsletter}
        />
        <ProductMailsField on={purposes['product-mails']} />
        <div className={fields}>
          <Field
            key={firstName}
            name="firstName"
            label={words('firstName')}
            defaultValue={firstName}
            autoComplete="given-name"
            required
          />
          <SelectField
            name="language"
            label={words('portal.language')}
            defaultValue={language}
            options={LOCALES.map((value) => ({ value, label: words(`portal.${value}`) }))}
          />
        </div>
        <div>
          <SubmitButton>{words('portal.save')}</SubmitButton>
        </div>
      </Form>
      {children}
      <Stack as="section" aria-labelledby="stop-all">
        <h2 id="stop-all" className="subtitle">
          {words('portal.stopTitle')}
        </h2>
        <p className="text-soft">{words('portal.stopText')}</p>
        <Form action={stopAllAction}>
          {kept}
          <SubmitButton variant="secondary">{words('portal.stop')}</SubmitButton>
        </Form>
      </Stack>
      <p className="text-soft">
        {words.rich('portal.privacy', {
          privacy: (text) => (
            <Link href="/privacy" className="link">
              {text}
            </Link>
          ),
        })}
      </p>
    </Stack>
  );
}
